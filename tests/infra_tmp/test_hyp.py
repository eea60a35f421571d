from hypothesis import given, strategies as st
from tests.support.models import Shelf, Bookmark
@given(st.integers(1,1000))
async def test_h(n: int) -> None:
    b = await Bookmark.create(page=n)
    assert n == (await Bookmark.get(id=b.id)).page
async def test_after(db) -> None:
    assert 0 == await Bookmark.all_objects.count()
