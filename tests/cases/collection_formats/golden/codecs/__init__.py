"""JSON data to models and back, in the same modules as `models`."""
