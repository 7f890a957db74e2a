<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="far" tilewidth="768" tileheight="240" tilecount="27" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="768" height="136" source="../assets/tiles/far/sky.png"/>
 </tile>
 <tile id="1">
  <image width="768" height="240" source="../assets/tiles/far/sky_high.png"/>
 </tile>
 <tile id="2">
  <image width="768" height="96" source="../assets/tiles/far/ridge_far.png"/>
 </tile>
 <tile id="3">
  <image width="768" height="76" source="../assets/tiles/far/ridge_mid.png"/>
 </tile>
 <tile id="4">
  <image width="768" height="84" source="../assets/tiles/far/ridge_near.png"/>
 </tile>
 <tile id="5">
  <image width="84" height="33" source="../assets/tiles/far/cloud_a.png"/>
 </tile>
 <tile id="6">
  <image width="56" height="22" source="../assets/tiles/far/cloud_b.png"/>
 </tile>
 <tile id="7">
  <image width="120" height="48" source="../assets/tiles/far/cloud_c.png"/>
 </tile>
 <tile id="8">
  <image width="36" height="14" source="../assets/tiles/far/cloud_d.png"/>
 </tile>
 <tile id="9">
  <image width="96" height="44" source="../assets/tiles/far/hamlet_a.png"/>
 </tile>
 <tile id="10">
  <image width="96" height="44" source="../assets/tiles/far/hamlet_b.png"/>
 </tile>
 <tile id="11">
  <image width="192" height="64" source="../assets/tiles/far/forest_a.png"/>
 </tile>
 <tile id="12">
  <image width="192" height="64" source="../assets/tiles/far/forest_b.png"/>
 </tile>
 <tile id="13">
  <image width="176" height="84" source="../assets/tiles/far/plain.png"/>
 </tile>
 <tile id="14">
  <image width="46" height="18" source="../assets/tiles/far/birds.png"/>
  <animation>
   <frame tileid="14" duration="260"/>
   <frame tileid="15" duration="220"/>
  </animation>
 </tile>
 <tile id="15">
  <image width="46" height="18" source="../assets/tiles/far/birds_down.png"/>
 </tile>
 <tile id="16">
  <image width="768" height="60" source="../assets/tiles/far/range.png"/>
 </tile>
 <tile id="17">
  <image width="768" height="84" source="../assets/tiles/far/terraces.png"/>
 </tile>
 <tile id="18">
  <image width="150" height="16" source="../assets/tiles/far/streak_a.png"/>
 </tile>
 <tile id="19">
  <image width="96" height="16" source="../assets/tiles/far/streak_b.png"/>
 </tile>
 <tile id="20">
  <image width="208" height="92" source="../assets/tiles/far/leaf.png"/>
 </tile>
 <tile id="21">
  <image width="720" height="76" source="../assets/tiles/far/valley.png"/>
 </tile>
 <tile id="22">
  <image width="768" height="84" source="../assets/tiles/far/peaks.png"/>
 </tile>
 <tile id="23">
  <image width="132" height="46" source="../assets/tiles/far/far_lane.png"/>
 </tile>
 <tile id="24">
  <image width="64" height="44" source="../assets/tiles/far/sun.png"/>
 </tile>
 <tile id="25">
  <image width="224" height="64" source="../assets/tiles/far/spinney.png"/>
 </tile>
 <tile id="26">
  <image width="768" height="60" source="../assets/tiles/far/beyond.png"/>
 </tile>
</tileset>
