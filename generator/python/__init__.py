"""Api -> Files: the modules of a package as text, and how they get to the disk.

`layout` says which files there are; the `*_views` say what is in them; `codecs`
and `checks` write statements; `code` alone turns data into source, `render`
prints it, `emit` writes the files.
"""
