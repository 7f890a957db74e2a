// Warns in Tiled's Issues view when a map is saved; it changes nothing and starts nothing.
tiled.assetAboutToBeSaved.connect(function (asset) {
    if (!asset.isTileMap) {
        return;
    }
    function look(layer) {
        if (layer.isGroupLayer) {
            layer.layers.forEach(look);
        }
        if (!layer.isObjectLayer) {
            return;
        }
        layer.objects.forEach(function (object) {
            const kind = object.className || object.type;
            const value = function (name) { return object.resolvedProperty(name); };
            let words = "";
            if (kind === "Door" && !value("to_map")) {
                words = "Door has no to_map";
            } else if (kind === "Trigger" && !value("node")) {
                words = "Trigger has no node";
            } else if ((kind === "Mark" || kind === "Villager") && !object.name) {
                words = kind + " has no name";
            }
            if (words) {
                tiled.warn(words + " (object " + object.id + ")", function () {
                    asset.selectedObjects = [object];
                });
            }
        });
    }
    asset.layers.forEach(look);
});
