"""The rules of the API as functions, in the same modules as `models`."""
