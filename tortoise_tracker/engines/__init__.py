"""Our database clients: Tortoise's own, with the defects repaired where they would hurt users."""
