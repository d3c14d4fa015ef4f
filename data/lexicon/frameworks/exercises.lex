# Military exercises: series that come back, and single ones whose own names the press uses.
# Written by hand from general knowledge.

framework exercise_series Cooperative Longbow
  name       Exercise Cooperative Longbow
  parent     Partnership for Peace | NATO
  noun       exercise drill

framework exercise_series Cooperative Lancer
  name       Exercise Cooperative Lancer
  parent     Partnership for Peace | NATO
  noun       exercise drill

framework exercise Cooperative Longbow 09/Cooperative Lancer 09
  id         exercise:cooperative-longbow-2009
  name       Cooperative Longbow 09 | Cooperative Lancer 09 | Cooperative Longbow-09 | Cooperative Lancer-09
  name       Cooperative Longbow 2009 | Cooperative Lancer 2009 | Cooperative Longbow/Lancer 2009
  name       Cooperative Longbow/Cooperative Lancer 2009 | Cooperative Longbow/Lancer 09
  name       Cooperative Longbow and Cooperative Lancer | Cooperative Longbow/Lancer | Cooperative 09
  parent     Cooperative Longbow | Partnership for Peace | NATO
  noun       exercise drill war_game

framework exercise_series Cooperative Best Effort
  parent     Partnership for Peace
  noun       exercise drill

framework exercise_series Cooperative Partner
  parent     Partnership for Peace
  noun       exercise drill

framework exercise_series Cooperative Archer
  parent     Partnership for Peace
  noun       exercise drill

framework exercise_series Cooperative Marlin
  parent     Partnership for Peace
  noun       exercise drill

framework exercise_series Cooperative Nugget
  parent     Partnership for Peace
  noun       exercise drill

framework exercise_series Cooperative Osprey
  parent     Partnership for Peace
  noun       exercise drill

framework exercise_series Combined Endeavor
  name       Combined Endeavour
  parent     Partnership for Peace
  noun       exercise

framework exercise_series Steppe Eagle
  name       Exercise Steppe Eagle | Steppe Eagle exercise | Steppe Eagle exercises
  parent     Partnership for Peace
  sponsor    KAZ USA GBR
  noun       exercise drill

framework exercise_series Regional Cooperation exercise
  sponsor    USA
  noun       exercise

framework exercise_series Sea Breeze
  name       Exercise Sea Breeze
  sponsor    USA UKR
  noun       exercise drill

framework exercise_series Sea Shield
  noun       exercise drill

framework exercise_series Rapid Trident
  name       Exercise Rapid Trident
  parent     Partnership for Peace
  noun       exercise drill

framework exercise_series Peace Shield
  parent     Partnership for Peace
  noun       exercise drill

framework exercise_series Noble Partner
  name       Exercise Noble Partner
  sponsor    USA GEO
  noun       exercise drill

framework exercise_series Trident Juncture
  name       Exercise Trident Juncture
  parent     NATO
  noun       exercise drill

framework exercise_series Steadfast Defender
  name       Exercise Steadfast Defender
  parent     NATO
  noun       exercise drill

framework exercise_series Steadfast Jazz
  parent     NATO
  noun       exercise drill

framework exercise_series Steadfast Noon
  parent     NATO
  noun       exercise drill

framework exercise_series Defender Europe
  name       Defender-Europe | DEFENDER-Europe
  sponsor    USA
  noun       exercise drill

framework exercise_series Saber Strike
  name       Sabre Strike
  sponsor    USA
  noun       exercise drill

framework exercise_series Saber Guardian
  name       Sabre Guardian
  sponsor    USA
  noun       exercise drill

framework exercise_series Anakonda
  name       Exercise Anakonda | Anaconda exercise
  noun       exercise drill

framework exercise_series Atlantic Resolve exercises
  noun       exercise

framework exercise_series BALTOPS
  name       Baltops
  noun       exercise drill

framework exercise_series Cold Response
  name       Nordic Response
  noun       exercise drill

framework exercise_series Arctic Challenge
  name       Arctic Challenge Exercise
  noun       exercise

framework exercise_series Able Archer
  name       Able Archer 83
  parent     NATO
  noun       exercise

framework exercise_series Autumn Forge
  name       Reforger | REFORGER
  parent     NATO
  noun       exercise

framework exercise_series Joint Warrior
  noun       exercise

framework exercise_series Dynamic Manta
  name       Dynamic Mongoose
  parent     NATO
  noun       exercise

framework exercise_series Locked Shields
  parent     NATO
  noun       exercise

framework exercise_series Northern Viking
  noun       exercise

# ---- Russia and its partners ----

framework exercise_series Zapad
  name       Zapad exercises | Zapad exercise | Zapad military exercises | Zapad drills
  sponsor    RUS
  noun       exercise drill war_game

framework exercise Zapad 2017
  name       Zapad-2017
  parent     Zapad
  noun       exercise drill war_game

framework exercise Zapad 2021
  name       Zapad-2021
  parent     Zapad
  noun       exercise drill war_game

framework exercise Zapad 2025
  name       Zapad-2025
  parent     Zapad
  noun       exercise drill war_game

framework exercise Zapad 2009
  name       Zapad-2009
  parent     Zapad
  noun       exercise drill war_game

framework exercise_series Vostok
  name       Vostok exercises | Vostok exercise | Vostok drills | Vostok military exercises
  sponsor    RUS
  noun       exercise drill war_game

framework exercise Vostok 2018
  name       Vostok-2018
  parent     Vostok
  noun       exercise drill war_game

framework exercise_series Tsentr
  name       Tsentr exercises | Center exercises
  sponsor    RUS
  noun       exercise drill

framework exercise_series Kavkaz
  name       Kavkaz exercises | Caucasus exercise
  sponsor    RUS
  noun       exercise drill

framework exercise_series Ladoga
  name       Ladoga exercise
  noun       exercise drill

framework exercise_series Union Shield
  name       Shield of the Union
  sponsor    RUS BLR
  noun       exercise drill

framework exercise_series Allied Resolve
  name       Union Resolve
  noun       exercise drill

framework exercise_series Indestructible Brotherhood
  name       Unbreakable Brotherhood
  parent     Collective Security Treaty Organization
  noun       exercise drill

framework exercise_series Rubezh
  parent     Collective Security Treaty Organization
  noun       exercise drill

framework exercise_series Interaction exercise
  name       Vzaimodeistvie
  parent     Collective Security Treaty Organization
  noun       exercise drill

framework exercise_series Peace Mission
  name       Peace Mission exercise | Peace Mission exercises | Peace Mission drills
  parent     Shanghai Cooperation Organization
  noun       exercise drill

framework exercise_series Joint Sea
  name       Maritime Security Belt | Naval Interaction
  sponsor    RUS CHN
  noun       exercise drill

framework exercise_series INDRA exercise
  name       Indra exercise | INDRA
  sponsor    RUS IND
  noun       exercise drill

framework exercise_series Slavic Brotherhood
  sponsor    RUS
  noun       exercise drill

# ---- Asia and the Pacific ----

framework exercise_series Cobra Gold
  name       Exercise Cobra Gold
  sponsor    USA THA
  noun       exercise drill

framework exercise_series Balikatan
  name       Balikatan exercises | Balikatan exercise
  sponsor    USA PHL
  noun       exercise drill war_game

framework exercise_series RIMPAC
  name       Rimpac | Rim of the Pacific | Rim of the Pacific Exercise
  sponsor    USA
  noun       exercise drill

framework exercise_series Malabar
  name       Malabar exercise | Malabar exercises | Exercise Malabar | Malabar naval exercise
  noun       exercise drill

framework exercise_series Ulchi Freedom Guardian
  name       Ulchi-Freedom Guardian | Ulchi Freedom Shield | Ulchi Focus Lens
  noun       exercise drill war_game

framework exercise_series Freedom Shield
  noun       exercise drill

framework exercise_series Foal Eagle
  noun       exercise drill war_game

framework exercise_series Key Resolve
  name       Key Resolve/Foal Eagle
  noun       exercise drill war_game

framework exercise_series Team Spirit
  name       Team Spirit exercise | Team Spirit exercises
  noun       exercise drill war_game

framework exercise_series Vigilant Ace
  name       Vigilant Storm | Vigilant Defense
  noun       exercise drill

framework exercise_series Max Thunder
  noun       exercise drill

framework exercise_series Hoguk
  name       Hoguk exercise
  noun       exercise drill

framework exercise_series Keen Sword
  name       Keen Edge
  noun       exercise drill

framework exercise_series Talisman Sabre
  name       Talisman Saber
  noun       exercise drill

framework exercise_series Pitch Black
  name       Exercise Pitch Black
  noun       exercise

framework exercise_series Garuda Shield
  name       Super Garuda Shield
  noun       exercise drill

framework exercise_series Yudh Abhyas
  noun       exercise drill

framework exercise_series Han Kuang
  name       Han Kuang exercises | Han Kuang drills
  noun       exercise drill

framework exercise_series Strait Thunder
  name       Joint Sword | Joint Sword-2024A | Strait Thunder-2025A
  noun       exercise drill

framework exercise_series Khaan Quest
  sponsor    USA MNG
  noun       exercise

framework exercise_series AMAN
  name       AMAN exercise
  noun       exercise

framework exercise_series Bersama Lima
  noun       exercise

# ---- Middle East and Africa ----

framework exercise_series Bright Star
  name       Exercise Bright Star | Operation Bright Star
  sponsor    USA EGY
  noun       exercise drill

framework exercise_series Eager Lion
  noun       exercise drill

framework exercise_series Juniper Cobra
  name       Austere Challenge | Juniper Oak
  noun       exercise drill

framework exercise_series Reliant Mermaid
  noun       exercise drill

framework exercise_series Anatolian Eagle
  noun       exercise drill

framework exercise_series Noble Dina
  noun       exercise

framework exercise_series Great Prophet
  noun       exercise drill war_game

framework exercise_series Velayat
  name       Velayat-90 | Velayat 90
  noun       exercise drill

framework exercise_series Flintlock
  name       Exercise Flintlock
  noun       exercise drill

framework exercise_series African Lion
  noun       exercise drill

framework exercise_series Obangame Express
  name       Cutlass Express | Phoenix Express
  noun       exercise

framework exercise_series Natural Fire
  noun       exercise

# ---- the Americas ----

framework exercise_series UNITAS
  name       Unitas
  noun       exercise

framework exercise_series PANAMAX
  name       Panamax exercise
  noun       exercise

framework exercise_series Tradewinds
  noun       exercise

framework exercise_series Exercise Red Flag
  name       Red Flag exercise
  noun       exercise

framework exercise_series Jade Helm
  noun       exercise

framework exercise_series Vigilant Shield
  noun       exercise
