<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="props" tilewidth="192" tileheight="92" tilecount="137" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="12" height="22" source="../assets/tiles/props/lantern.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="16" width="6" height="5"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <image width="14" height="18" source="../assets/tiles/props/stone_lantern.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="11" width="12" height="6"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="36" height="23" source="../assets/tiles/props/notice_board.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="16" width="28" height="6"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="36" height="14" source="../assets/tiles/props/bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="7" width="32" height="6"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <image width="36" height="14" source="../assets/tiles/props/bench_honour.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="7" width="32" height="6"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="48" height="62" source="../assets/tiles/props/well.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="43" width="40" height="18"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="56" height="52" source="../assets/tiles/props/stall_orange.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="56" height="52" source="../assets/tiles/props/stall_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <image width="56" height="52" source="../assets/tiles/props/stall_jade.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="56" height="52" source="../assets/tiles/props/stall_blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <image width="56" height="52" source="../assets/tiles/props/stall_gold.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="56" height="46" source="../assets/tiles/props/back_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="29" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="56" height="46" source="../assets/tiles/props/back_jade.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="29" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="56" height="46" source="../assets/tiles/props/back_blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="29" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="14">
  <image width="56" height="46" source="../assets/tiles/props/back_gold.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="29" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="56" height="46" source="../assets/tiles/props/back_violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="29" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="64" height="44" source="../assets/tiles/props/laundry_a.png"/>
 </tile>
 <tile id="17">
  <image width="64" height="44" source="../assets/tiles/props/laundry_b.png"/>
 </tile>
 <tile id="18">
  <image width="48" height="66" source="../assets/tiles/props/cloth_indigo.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="60" width="5" height="5"/>
   <object id="2" x="42" y="60" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="48" height="66" source="../assets/tiles/props/cloth_madder.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="60" width="5" height="5"/>
   <object id="2" x="42" y="60" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="48" height="66" source="../assets/tiles/props/cloth_gold.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="60" width="5" height="5"/>
   <object id="2" x="42" y="60" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <image width="48" height="66" source="../assets/tiles/props/cloth_jade.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="60" width="5" height="5"/>
   <object id="2" x="42" y="60" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <image width="48" height="66" source="../assets/tiles/props/cloth_violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="60" width="5" height="5"/>
   <object id="2" x="42" y="60" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <image width="48" height="66" source="../assets/tiles/props/cloth_pink.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="60" width="5" height="5"/>
   <object id="2" x="42" y="60" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <image width="48" height="66" source="../assets/tiles/props/cloth_sky.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="60" width="5" height="5"/>
   <object id="2" x="42" y="60" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <image width="48" height="66" source="../assets/tiles/props/cloth_orange.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="60" width="5" height="5"/>
   <object id="2" x="42" y="60" width="5" height="5"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <image width="26" height="26" source="../assets/tiles/props/vat_blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="22" height="12"/>
  </objectgroup>
 </tile>
 <tile id="27">
  <image width="26" height="26" source="../assets/tiles/props/vat_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="22" height="12"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <image width="26" height="26" source="../assets/tiles/props/vat_gold.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="22" height="12"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <image width="26" height="26" source="../assets/tiles/props/vat_violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="22" height="12"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <image width="12" height="22" source="../assets/tiles/props/training_post.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="15" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="14" height="16" source="../assets/tiles/props/pump.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="7" width="12" height="8"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <image width="15" height="72" source="../assets/tiles/props/pole.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4.5" y="66" width="6" height="5"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <image width="96" height="18" source="../assets/tiles/props/festoon_a.png"/>
 </tile>
 <tile id="34">
  <image width="80" height="18" source="../assets/tiles/props/festoon_b.png"/>
 </tile>
 <tile id="35">
  <image width="128" height="14" source="../assets/tiles/props/wires_a.png"/>
 </tile>
 <tile id="36">
  <image width="96" height="14" source="../assets/tiles/props/wires_b.png"/>
 </tile>
 <tile id="37">
  <image width="64" height="36" source="../assets/tiles/props/crater.png"/>
 </tile>
 <tile id="38">
  <image width="48" height="18" source="../assets/tiles/props/handprints.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="5" width="46" height="12"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="80" height="36" source="../assets/tiles/props/steps_wide.png"/>
 </tile>
 <tile id="40">
  <image width="28" height="24" source="../assets/tiles/props/steps_canal.png"/>
 </tile>
 <tile id="41">
  <image width="96" height="64" source="../assets/tiles/props/terrace.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="96" height="64"/>
  </objectgroup>
 </tile>
 <tile id="42">
  <image width="22" height="42" source="../assets/tiles/props/ladder.png"/>
 </tile>
 <tile id="43">
  <image width="30" height="28" source="../assets/tiles/props/crates.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="17" width="26" height="10"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <image width="34" height="26" source="../assets/tiles/props/barrels.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="15" width="30" height="10"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="28" height="16" source="../assets/tiles/props/pots.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="24" height="6"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="40" height="16" source="../assets/tiles/props/planks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="7" width="36" height="8"/>
  </objectgroup>
 </tile>
 <tile id="47">
  <image width="24" height="26" source="../assets/tiles/props/hoops.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="19" width="18" height="6"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="17" height="13" source="../assets/tiles/props/signpost.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6.5" y="7" width="4" height="5"/>
  </objectgroup>
 </tile>
 <tile id="49">
  <image width="13" height="9" source="../assets/tiles/props/weeds.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="3" width="9" height="5"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <image width="16" height="11" source="../assets/tiles/props/rack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1.5" y="5" width="13" height="5"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="16" height="10" source="../assets/tiles/props/hay.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1.5" y="3" width="13" height="6"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="22" height="10" source="../assets/tiles/props/trough.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="2" width="20" height="7"/>
  </objectgroup>
 </tile>
 <tile id="53">
  <image width="10" height="10" source="../assets/tiles/props/bucket.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1.5" y="4" width="7" height="5"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <image width="56" height="52" source="../assets/tiles/props/stall_masks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="56" height="52" source="../assets/tiles/props/stall_flowers.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <image width="56" height="52" source="../assets/tiles/props/stall_noodles.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="52" height="16"/>
  </objectgroup>
 </tile>
 <tile id="57" type="Prop">
  <properties>
   <property name="prop" value="oranges"/>
   <property name="state" value="stacked"/>
  </properties>
  <image width="12" height="8" source="../assets/tiles/props/oranges_stacked.png"/>
 </tile>
 <tile id="58" type="Prop">
  <properties>
   <property name="prop" value="oranges"/>
   <property name="state" value="spilt"/>
  </properties>
  <image width="28" height="9" source="../assets/tiles/props/oranges_spilt.png"/>
 </tile>
 <tile id="59" type="Prop">
  <properties>
   <property name="prop" value="statue"/>
   <property name="state" value="upright"/>
  </properties>
  <image width="12" height="15" source="../assets/tiles/props/statue_upright.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1.5" y="8" width="9" height="6"/>
  </objectgroup>
 </tile>
 <tile id="60" type="Prop">
  <properties>
   <property name="prop" value="statue"/>
   <property name="state" value="fallen"/>
  </properties>
  <image width="13" height="12" source="../assets/tiles/props/statue_fallen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="5" width="11" height="6"/>
  </objectgroup>
 </tile>
 <tile id="61" type="Prop">
  <properties>
   <property name="prop" value="ball"/>
   <property name="state" value="floating"/>
  </properties>
  <image width="7" height="7" source="../assets/tiles/props/ball_floating.png"/>
 </tile>
 <tile id="62" type="Prop">
  <properties>
   <property name="prop" value="ball"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="8" height="8" source="../assets/tiles/props/ball_gone.png"/>
 </tile>
 <tile id="63" type="Prop">
  <properties>
   <property name="prop" value="basket"/>
   <property name="state" value="full"/>
  </properties>
  <image width="13" height="9" source="../assets/tiles/props/basket_full.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1.5" y="2" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="64" type="Prop">
  <properties>
   <property name="prop" value="basket"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="13" height="9" source="../assets/tiles/props/basket_gone.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1.5" y="2" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="65" type="Prop">
  <properties>
   <property name="prop" value="lamp_tome"/>
   <property name="state" value="out"/>
  </properties>
  <image width="12" height="22" source="../assets/tiles/props/lamp_tome_out.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="15" width="6" height="6"/>
  </objectgroup>
 </tile>
 <tile id="66" type="Prop">
  <properties>
   <property name="prop" value="lamp_tome"/>
   <property name="state" value="lit"/>
  </properties>
  <image width="12" height="22" source="../assets/tiles/props/lamp_tome_lit.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="15" width="6" height="6"/>
  </objectgroup>
 </tile>
 <tile id="67" type="Prop">
  <properties>
   <property name="prop" value="umbrella"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="12" height="14" source="../assets/tiles/props/umbrella_gone.png"/>
 </tile>
 <tile id="68" type="Prop">
  <properties>
   <property name="prop" value="umbrella"/>
   <property name="state" value="left"/>
  </properties>
  <image width="12" height="14" source="../assets/tiles/props/umbrella_left.png"/>
 </tile>
 <tile id="69" type="Prop">
  <properties>
   <property name="prop" value="cart"/>
   <property name="state" value="stands"/>
  </properties>
  <image width="46" height="34" source="../assets/tiles/props/cart_stands.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="23" width="34" height="10"/>
  </objectgroup>
 </tile>
 <tile id="70" type="Prop">
  <properties>
   <property name="prop" value="cart"/>
   <property name="state" value="slipped"/>
  </properties>
  <image width="46" height="34" source="../assets/tiles/props/cart_slipped.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="23" width="34" height="10"/>
  </objectgroup>
 </tile>
 <tile id="71" type="Prop">
  <properties>
   <property name="prop" value="shutter_grocer"/>
   <property name="state" value="up"/>
  </properties>
  <image width="34" height="40" source="../assets/tiles/props/shutter_grocer_up.png"/>
 </tile>
 <tile id="72" type="Prop">
  <properties>
   <property name="prop" value="shutter_grocer"/>
   <property name="state" value="down"/>
  </properties>
  <image width="34" height="40" source="../assets/tiles/props/shutter_grocer_down.png"/>
 </tile>
 <tile id="73" type="Prop">
  <properties>
   <property name="prop" value="shutter_fish"/>
   <property name="state" value="up"/>
  </properties>
  <image width="34" height="40" source="../assets/tiles/props/shutter_fish_up.png"/>
 </tile>
 <tile id="74" type="Prop">
  <properties>
   <property name="prop" value="shutter_fish"/>
   <property name="state" value="down"/>
  </properties>
  <image width="34" height="40" source="../assets/tiles/props/shutter_fish_down.png"/>
 </tile>
 <tile id="75" type="Prop">
  <properties>
   <property name="prop" value="shutter_last"/>
   <property name="state" value="up"/>
  </properties>
  <image width="34" height="40" source="../assets/tiles/props/shutter_last_up.png"/>
 </tile>
 <tile id="76" type="Prop">
  <properties>
   <property name="prop" value="shutter_last"/>
   <property name="state" value="down"/>
  </properties>
  <image width="34" height="40" source="../assets/tiles/props/shutter_last_down.png"/>
 </tile>
 <tile id="77" type="Prop">
  <properties>
   <property name="prop" value="window_naruto"/>
   <property name="state" value="lit"/>
  </properties>
  <image width="14" height="65" source="../assets/tiles/props/window_naruto_lit.png"/>
 </tile>
 <tile id="78" type="Prop">
  <properties>
   <property name="prop" value="window_naruto"/>
   <property name="state" value="dark"/>
  </properties>
  <image width="14" height="65" source="../assets/tiles/props/window_naruto_dark.png"/>
 </tile>
 <tile id="79" type="Prop">
  <properties>
   <property name="prop" value="ramen"/>
   <property name="state" value="open"/>
  </properties>
  <image width="78" height="58" source="../assets/tiles/props/ramen_open.png"/>
 </tile>
 <tile id="80" type="Prop">
  <properties>
   <property name="prop" value="ramen"/>
   <property name="state" value="closed"/>
  </properties>
  <image width="78" height="58" source="../assets/tiles/props/ramen_closed.png"/>
 </tile>
 <tile id="81">
  <image width="78" height="30" source="../assets/tiles/props/ramen_bar.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="15" width="74" height="14"/>
  </objectgroup>
 </tile>
 <tile id="82">
  <image width="8" height="11" source="../assets/tiles/props/hanging_lantern.png"/>
 </tile>
 <tile id="83">
  <image width="128" height="18" source="../assets/tiles/props/festoon_long.png"/>
 </tile>
 <tile id="84">
  <image width="60" height="24" source="../assets/tiles/props/boat.png"/>
 </tile>
 <tile id="85">
  <image width="36" height="22" source="../assets/tiles/props/pier.png"/>
 </tile>
 <tile id="86">
  <image width="40" height="34" source="../assets/tiles/props/flower_cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="25" width="34" height="8"/>
  </objectgroup>
 </tile>
 <tile id="87">
  <image width="48" height="26" source="../assets/tiles/props/tubs.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="18" width="44" height="7"/>
  </objectgroup>
 </tile>
 <tile id="88">
  <image width="14" height="50" source="../assets/tiles/props/banner_red.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="45" width="4" height="4"/>
  </objectgroup>
 </tile>
 <tile id="89">
  <image width="14" height="50" source="../assets/tiles/props/banner_blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="45" width="4" height="4"/>
  </objectgroup>
 </tile>
 <tile id="90">
  <image width="44" height="18" source="../assets/tiles/props/mats.png"/>
 </tile>
 <tile id="91">
  <image width="112" height="64" source="../assets/tiles/props/culvert.png"/>
 </tile>
 <tile id="92">
  <image width="38" height="24" source="../assets/tiles/props/firewood.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="13" width="36" height="10"/>
  </objectgroup>
 </tile>
 <tile id="93">
  <image width="56" height="24" source="../assets/tiles/props/firewood_long.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="13" width="54" height="10"/>
  </objectgroup>
 </tile>
 <tile id="94">
  <image width="38" height="24" source="../assets/tiles/props/jars.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="13" width="34" height="10"/>
  </objectgroup>
 </tile>
 <tile id="95">
  <image width="34" height="22" source="../assets/tiles/props/sacks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="12" width="30" height="9"/>
  </objectgroup>
 </tile>
 <tile id="96">
  <image width="44" height="26" source="../assets/tiles/props/bales.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="15" width="40" height="10"/>
  </objectgroup>
 </tile>
 <tile id="97">
  <image width="24" height="15" source="../assets/tiles/props/barrow.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="7" width="20" height="7"/>
  </objectgroup>
 </tile>
 <tile id="98">
  <image width="24" height="34" source="../assets/tiles/props/tools.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="28" width="16" height="5"/>
  </objectgroup>
 </tile>
 <tile id="99">
  <image width="48" height="40" source="../assets/tiles/props/radishes.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="33" width="46" height="6"/>
  </objectgroup>
 </tile>
 <tile id="100">
  <image width="50" height="56" source="../assets/tiles/props/tea_parasol.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="7" y="47" width="36" height="8"/>
  </objectgroup>
 </tile>
 <tile id="101">
  <image width="28" height="40" source="../assets/tiles/props/hokora.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="29" width="22" height="10"/>
  </objectgroup>
 </tile>
 <tile id="102">
  <image width="64" height="62" source="../assets/tiles/props/torii.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="54" width="8" height="7"/>
   <object id="2" x="48" y="54" width="8" height="7"/>
  </objectgroup>
 </tile>
 <tile id="103">
  <image width="18" height="21" source="../assets/tiles/props/scarecrow.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="7" y="16" width="4" height="4"/>
  </objectgroup>
 </tile>
 <tile id="104">
  <image width="56" height="54" source="../assets/tiles/props/food_cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="41" width="50" height="12"/>
  </objectgroup>
 </tile>
 <tile id="105">
  <image width="26" height="18" source="../assets/tiles/props/tub_fish.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="106">
  <image width="26" height="18" source="../assets/tiles/props/tub_washing.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="107">
  <image width="46" height="22" source="../assets/tiles/props/board_game.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="9" width="42" height="12"/>
  </objectgroup>
 </tile>
 <tile id="108">
  <image width="32" height="26" source="../assets/tiles/props/umbrella_orange.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="17" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="109">
  <image width="32" height="26" source="../assets/tiles/props/umbrella_violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="17" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="110">
  <image width="32" height="26" source="../assets/tiles/props/umbrella_jade.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="17" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="111">
  <image width="18" height="52" source="../assets/tiles/props/poles_leaning.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="46" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="112">
  <image width="32" height="17" source="../assets/tiles/props/basin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="7" width="20" height="9"/>
  </objectgroup>
 </tile>
 <tile id="113">
  <image width="46" height="92" source="../assets/tiles/props/carp_streamers.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="86" width="6" height="6"/>
  </objectgroup>
 </tile>
 <tile id="114">
  <image width="28" height="34" source="../assets/tiles/props/windmills.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="26" width="20" height="7"/>
  </objectgroup>
 </tile>
 <tile id="115">
  <image width="44" height="24" source="../assets/tiles/props/sawhorse.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="15" width="38" height="8"/>
  </objectgroup>
 </tile>
 <tile id="116">
  <image width="48" height="34" source="../assets/tiles/props/skeins.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="27" width="46" height="6"/>
  </objectgroup>
 </tile>
 <tile id="117">
  <image width="60" height="44" source="../assets/tiles/props/flower_steps_a.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="31" width="56" height="12"/>
  </objectgroup>
 </tile>
 <tile id="118">
  <image width="60" height="44" source="../assets/tiles/props/flower_steps_b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="31" width="56" height="12"/>
  </objectgroup>
 </tile>
 <tile id="119">
  <image width="30" height="30" source="../assets/tiles/props/flower_wheel.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="23" width="26" height="6"/>
  </objectgroup>
 </tile>
 <tile id="120">
  <image width="14" height="9" source="../assets/tiles/props/cat_white.png"/>
 </tile>
 <tile id="121">
  <image width="14" height="9" source="../assets/tiles/props/cat_ginger.png"/>
 </tile>
 <tile id="122">
  <image width="24" height="18" source="../assets/tiles/props/crate_fruit.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="9" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="123">
  <image width="24" height="18" source="../assets/tiles/props/crate_greens.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="9" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="124">
  <image width="24" height="18" source="../assets/tiles/props/crate_fish.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="9" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="125">
  <image width="24" height="18" source="../assets/tiles/props/crate_bread.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="9" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="126">
  <image width="128" height="20" source="../assets/tiles/props/wires_sparrows.png"/>
 </tile>
 <tile id="127">
  <image width="192" height="14" source="../assets/tiles/props/wires_long.png"/>
 </tile>
 <tile id="128">
  <image width="34" height="58" source="../assets/tiles/props/water_tank.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="49" width="28" height="8"/>
  </objectgroup>
 </tile>
 <tile id="129">
  <image width="40" height="34" source="../assets/tiles/props/stone_stairs.png"/>
 </tile>
 <tile id="130">
  <image width="10" height="12" source="../assets/tiles/props/mooring.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="7" width="6" height="4"/>
  </objectgroup>
 </tile>
 <tile id="131" type="Prop">
  <properties>
   <property name="prop" value="beetle"/>
   <property name="state" value="there"/>
  </properties>
  <image width="9" height="13" source="../assets/tiles/props/beetle_there.png"/>
 </tile>
 <tile id="132" type="Prop">
  <properties>
   <property name="prop" value="beetle"/>
   <property name="state" value="gone"/>
  </properties>
  <image width="9" height="13" source="../assets/tiles/props/beetle_gone.png"/>
 </tile>
 <tile id="133">
  <image width="16" height="10" source="../assets/tiles/props/duck_green.png"/>
 </tile>
 <tile id="134">
  <image width="16" height="10" source="../assets/tiles/props/duck_brown.png"/>
 </tile>
 <tile id="135" type="Prop">
  <properties>
   <property name="prop" value="umbrella_held"/>
   <property name="state" value="none"/>
  </properties>
  <image width="52" height="60" source="../assets/tiles/props/umbrella_held_none.png"/>
 </tile>
 <tile id="136" type="Prop">
  <properties>
   <property name="prop" value="umbrella_held"/>
   <property name="state" value="open"/>
  </properties>
  <image width="52" height="60" source="../assets/tiles/props/umbrella_held_open.png"/>
 </tile>
</tileset>
