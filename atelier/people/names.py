"""Every look of the game and the poses it must have beyond stand, blink, walk and run."""

from __future__ import annotations

NAMED: dict[str, str] = {
    "naruto": "slump cry wipe sit sit_ground point cheer lift_hand untie_1 untie_2 untie_3 kneel"
    " sweep carry pack_walk wave laugh pockets look_up run_cry",
    "naruto_bare": "slump cry wipe sit sit_ground sleep point cheer lift_hand kneel sweep carry"
    " pack_walk wave laugh pockets hug_tsunade kissed look_up run_cry",
    "naruto_pack": "slump cry wipe sit sit_ground sleep point cheer lift_hand kneel sweep carry"
    " pack_walk wave laugh pockets hug_tsunade kissed look_up run_cry",
    "sakura": "point shout down sit_ground rise cry arms_crossed",
    "ino": "hand_mouth kneel arms_crossed wave",
    "tsunade": "write sit point slap slap_hand strike kneel reach look_up slump carry",
    "shizune": "carry nod bow",
    "jiraiya": "sit_ground sit_look_up look_up hand_on point sleep laugh",
    "kiba": "point shout wave",
    "akamaru": "sit bark",
    "shikamaru": "lie sigh",
    "choji": "offer eat slump",
    "hinata": "shy shout bow",
    "shino": "",
    "neji": "bow arms_crossed",
    "tenten": "mend wave",
    "lee": "salute",
    "gai": "hand_on",
    "iruka": "",
    "teuchi": "serve bow",
    "ayame": "wave",
    "tonton": "sleep",
    "cat": "",
    "sparrow": "",
    "crow": "",
}
_VILLAGERS = (
    "heisuke magobei gonroku okane bunzo otsuru ginji tatsuo kihei jinpei oyone senta kiyo ritsu"
    " nao yasoji omine hisae denpachi otaki seiroku nihei toyo chube osayo ishimatsu oume myoen"
    " kumazo wakasa_wife wakasa_husband tome shinkichi sakuzo fuku aunt_1 aunt_2 aunt_3 rokube"
    " hanzaemon"
)
VILLAGERS = _VILLAGERS.split()
PASSERS = [f"passer_{n:02}" for n in range(1, 17)]
VILLAGE_POSES = "bow cheer leap laugh point turn talk whisper down_head"
OWN_POSES = {"heisuke": "laugh keep_pace", "fuku": "shout", "otaki": "carry", "yasoji": "sweep sit"}


def poses_wanted() -> dict[str, set[str]]:
    """The poses of every look, without the common ones."""
    wanted = {name: set(poses.split()) for name, poses in NAMED.items()}
    for name in [*VILLAGERS, *PASSERS]:
        wanted[name] = set(f"{VILLAGE_POSES} {OWN_POSES.get(name, '')}".split())
    return wanted
