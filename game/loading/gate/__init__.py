"""What stands before pytmx: a TMX file becomes a small, plain, checked tree, or a list of faults.

Stock pytmx loses the order of layers, knows no templates, infinite maps or class defaults, opens
files outside the game and lets any attribute of a file overwrite its own methods. So no file
reaches it: this gate reads the XML itself, resolves what Tiled resolves, and hands on attributes
it has checked. What pytmx has no place for (order, groups, offsets, shapes) is kept beside it.

What passes, in this order (`gate.Gate.map` is the one way in):

1. `safe_xml`    bytes to elements, when they declare nothing and are small and flat enough
2. `tilesets`    external and embedded, each with `pictures` (a PNG's real size) and `shapes`
3. `layers`      groups flattened: offsets summed, opacity, tint and parallax multiplied
4. `cells`       CSV, base64, zlib, gzip, zstd, `<tile>` elements and chunks to global ids
5. `objects`     with `templates`, the class of their tile, the defaults of their class
6. `infinite`    an infinite map gets the size of what is painted on it
7. `references`  cells and objects that name no tile become empty, ids are made unique
8. `pytmx_tree`  what is left as the elements and attributes that pytmx may see

All of them share a `reading.Reading`: the content, what the map may still hold (`limits`), and
what was found wrong (`faults`). `properties` gives typed values with the classes, enums and lists
of the `project`. What comes out is in `model`.

The format is Tiled's TMX Map Format as Tiled 1.12 writes it, older spellings included.
"""
