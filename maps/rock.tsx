<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="rock" tilewidth="16" tileheight="16" tilecount="368" columns="16">
 <image source="../assets/tiles/rock.png" width="256" height="368"/>
</tileset>
