"""Dataclasses and enums: one module for each part of the API, `shared` for the rest."""
