<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="mansion_room" tilewidth="16" tileheight="16" tilecount="1496" columns="44">
 <image source="../assets/tiles/mansion_room.png" width="704" height="544"/>
</tileset>
