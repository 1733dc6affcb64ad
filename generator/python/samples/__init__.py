"""Api -> a call and an answer of each operation, out of the definition's own examples.

texts   a pattern -> a text it is found in
rules   what a schema says of a value
values  a schema -> the values that samples show
shapes  a value -> what a model can hold of it
calls   an operation -> the arguments of a call that is valid
answers an operation -> what its server sends
"""
