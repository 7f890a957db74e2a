<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="far" tilewidth="16" tileheight="16" tilecount="768" columns="96">
 <image source="../assets/tiles/far.png" width="1536" height="128"/>
</tileset>
