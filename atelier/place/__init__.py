"""The places: terrain, decals, bridge, nature, houses, props, and the tilesets made of them."""
