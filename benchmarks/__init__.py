"""Comparisons with other tools, each measured in the same run: ratios, not times."""
