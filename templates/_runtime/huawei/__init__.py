"""Authentication of Huawei Cloud: signatures, IAM tokens, where credentials are found."""
