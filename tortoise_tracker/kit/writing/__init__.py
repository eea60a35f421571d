"""Write path of all rows: writes, rules, and the pipeline that runs them."""
