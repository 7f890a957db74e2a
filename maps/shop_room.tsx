<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="shop_room" tilewidth="16" tileheight="16" tilecount="1020" columns="30">
 <image source="../assets/tiles/shop_room.png" width="480" height="544"/>
</tileset>
