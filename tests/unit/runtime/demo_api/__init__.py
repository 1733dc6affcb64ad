"""A package as the generator writes them, by hand and small: for the runtime's tests."""
