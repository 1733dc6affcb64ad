"""How hypothesis searches: the same way every time, and without a clock."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=150,
    suppress_health_check=(HealthCheck.too_slow,),
)
settings.register_profile("search", deadline=None, max_examples=3000)
settings.load_profile("steady")
