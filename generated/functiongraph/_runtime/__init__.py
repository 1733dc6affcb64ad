"""What every call shares: transport, authentication, errors, JSON, models."""
