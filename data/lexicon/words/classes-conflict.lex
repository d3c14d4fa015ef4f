# Word classes that the frames of conflict use beside the general ones of classes.lex: targets and means of violence,
# things that are banned, seized or shut, kinds of blame, and words that give a conflict verb a harmless reading.

# ---- who ----

class politician
  noun  president prime_minister premier minister leader opposition lawmaker legislator senator congressman mp governor
  noun  mayor politician candidate chancellor parliament government cabinet administration party congress senate
  noun  spokesman spokeswoman spokesperson official envoy ambassador critic republican democrat conservative liberal
  noun  secretary chairman chief rival predecessor successor nominee speaker deputy vice_president
  noun  critics activist campaigner watchdog newspaper editorial columnist commentator

class critics
  noun  critic opponent activist campaigner watchdog opposition editorial columnist commentator rights_group ngo
  noun  charity union lawyer academic economist environmentalist

class workers
  noun  worker teacher nurse doctor driver miner employee staff labourer laborer farmer pilot dockworker docker
  noun  railwayman lecturer professor trader shopkeeper merchant union trade_union labor_union labour_union crew
  noun  physician civil_servant public_servant steelworker trucker lorry_driver bus_driver taxi_driver postal_worker
  noun  engineer technician cleaner cabin_crew air_traffic_controller firefighter journalist public_sector workforce
  noun  federation lawyer judge magistrate bakery_worker oil_worker medic resident_doctor junior_doctor academic

class protesters
  noun  protester protestor demonstrator marcher rioter crowd mob striker student activist villager resident people
  noun  opponent supporter youth citizen worker opposition campaigner woman mother family relative farmer dissident
  noun  movement monk lawyer teacher sympathiser sympathizer picketer mourner looter loyalist migrant settler

class suspects
  noun  suspect gunman militant terrorist extremist smuggler trafficker criminal gang_member fugitive attacker hacker
  noun  dealer robber thief pirate mobster spy agent operative member man woman people teenager youth driver national
  noun  ringleader commander official citizen immigrant migrant poacher accomplice recruit sympathiser sympathizer
  noun  businessman businesswoman person individual resident foreigner passenger

class court
  noun  court tribunal judge jury magistrate bench justice chamber judiciary supreme_court appeals_court

class prosecutors
  noun  prosecutor public_prosecutor attorney district_attorney attorney_general grand_jury prosecution procurator
  noun  prosecutor_general chief_prosecutor plaintiff

class crew_or_captives
  noun  captive crew sailor seaman hostage tourist engineer aid_worker journalist missionary contractor schoolgirl
  noun  worker student child businessman priest nun pilot soldier policeman girl woman man people villager foreigner

class staff
  noun  coach manager employee executive boss chief_executive ceo striker worker adviser aide minister
  noun  director head staff official trainer editor presenter host teacher secretary contractor spokesman

class opponents_in_sport
  noun  team club side champion champions opponent rival finalist seed top_seed titleholder

class insult
  noun  liar terrorist dictator fool thug murderer traitor coward tyrant killer war_criminal criminal puppet hypocrite
  noun  clown idiot fascist racist bully disgrace madman warmonger butcher aggressor occupier lunatic
  adj   stupid corrupt racist illegitimate irresponsible hypocritical cowardly dishonest incompetent unacceptable

# ---- places and things that are attacked, held, shut or blocked ----

class city_word
  noun  city town village district province region area neighbourhood neighborhood suburb enclave island capital port
  noun  airport hilltop hill stronghold bastion outpost position camp valley peninsula county township settlement
  noun  hamlet quarter strip municipality governorate crossroads crossing border_crossing border_post checkpoint
  noun  airfield
  noun  airbase air_base refinery oilfield oil_field dam bridge garrison frontline front_line pocket plant

class site
  noun  building headquarters embassy consulate parliament palace police_station station barracks office hotel school
  noun  hospital mosque church temple synagogue shrine market bus train tanker pipeline airport base convoy checkpoint
  noun  house home compound camp refinery plant factory prison jail ministry courthouse court warehouse depot bunker
  noun  tunnel bridge road power_station substation power_plant grid facility infrastructure installation target
  noun  position
  noun  patrol vehicle truck car motorcade post outpost barrack village town city suburb neighbourhood neighborhood
  noun  radar airbase airfield arms_depot restaurant cafe bar nightclub university college ship boat vessel
  noun  consular_office mission polling_station rally procession funeral wedding gathering site hideout

class dwellings
  noun  house home shack village settlement property building mosque church temple shop farm crop field orchard tree
  noun  school hospital market factory bridge infrastructure pipeline statue monument shrine tomb shantytown camp slum
  noun  warehouse

class vehicles
  noun  vehicle car bus truck train lorry tank boat ship vessel tanker plane airliner aircraft jet helicopter ferry
  noun  trawler freighter yacht cargo_ship fishing_boat motorcade convoy armoured_vehicle armored_vehicle drone

class roads
  noun  road highway street bridge route motorway railway rail_line railway_line track traffic border_crossing square
  noun  intersection entrance access passage tunnel port runway gate crossing thoroughfare junction avenue roundabout
  noun  pipeline waterway strait supply_route

class services
  noun  internet electricity power water phone telephone mobile_service network internet_access social_media broadband
  noun  heating power_supply water_supply electricity_supply telecommunication web signal internet_service phone_service

class media_outlet
  noun  newspaper website broadcaster station channel radio_station television_station tv_station tv_channel magazine
  noun  daily weekly radio outlet media media_outlet press news_agency news_site blog publication publisher social_media
  noun  facebook twitter youtube telegram whatsapp wikipedia google tiktok instagram app

class publication
  noun  book article report cartoon film documentary song play website content broadcast coverage newspaper magazine
  noun  publication web_page page post video image programme program interview speech novel

class assembly
  noun  protest demonstration rally gathering assembly march strike meeting public_gathering public_meeting parade
  noun  procession picket vigil

class party_words
  noun  party opposition_party political_party movement organisation organization group candidate union ngo brotherhood
  noun  association sect church faction charity foundation federation front

class imports
  noun  import export trade shipment good product beef meat poultry pork fruit vegetable grain wheat oil coal gas wine
  noun  flight airline milk timber fish seafood dairy delivery cotton steel technology software arms weapon sale
  noun  investment transaction

class military_goods
  noun  arm weapon weaponry spare_part fighter_jet jet tank arms_sale weapons_sale arms_export ammunition

class flags
  noun  flag effigy portrait poster picture photograph koran quran bible banner passport draft_card statue

class assets_frozen
  noun  asset account fund bank_account property holding deposit reserve wealth

class licences
  noun  licence license permit accreditation visa credential registration passport citizenship nationality

class freedoms
  noun  freedom right liberty civil_liberty press_freedom free_speech
  noun  movement speech expression media press dissent protest opposition internet

# ---- weapons and means ----

class air_weapons
  use   @warplane @drone @airstrike
  noun  airstrike air_strike air_raid warplane jet fighter_jet bomber helicopter gunship helicopter_gunship drone
  noun  unmanned_aircraft aircraft fighter plane air_force barrel_bomb air_attack aerial_bombardment drone_strike

class heavy_weapons
  use   @artillery @armour @missile
  noun  artillery mortar rocket shell missile tank howitzer cannon tank_fire shellfire shelling mortar_fire rocket_fire
  noun  artillery_fire ballistic_missile cruise_missile mortar_round mortar_shell mortar_bomb artillery_shell
  noun  artillery_round katyusha rocket_propelled_grenade barrage gunboat battery salvo

class rounds
  noun  rocket missile shell mortar torpedo artillery projectile round salvo barrage volley mortar_round mortar_bomb
  noun  artillery_round ballistic_missile cruise_missile rocket_propelled_grenade mortar_shell

class test_weapons
  noun  missile ballistic_missile cruise_missile rocket projectile icbm slbm satellite warhead torpedo
  noun  hypersonic_missile
  noun  intercontinental_ballistic_missile submarine_launched_ballistic_missile

class waters
  noun  sea ocean waters water gulf east_sea pacific air space orbit desert

class blades
  noun  knife machete axe sword spear arrow stone rock petrol_bomb molotov_cocktail firebomb bottle stick acid
  noun  hammer brick hatchet cleaver

class clubs
  noun  baton club bat stick fist truncheon rod pipe kick rifle_butt whip

class crowd_weapons
  noun  tear_gas teargas water_cannon rubber_bullet baton stun_grenade pepper_spray plastic_bullet cane riot_shield
  noun  percussion_grenade sound_grenade pellet shotgun_pellet

class planted_bombs
  noun  bomb ied roadside_bomb landmine mine improvised_explosive_device explosive booby_trap device explosive_device
  noun  time_bomb parcel_bomb letter_bomb grenade pipe_bomb blast explosion dynamite nail_bomb bombing

class roadside_bombs
  noun  roadside_bomb ied improvised_explosive_device landmine land_mine mine roadside_explosion roadside_blast
  noun  roadside_bombing

class car_bombs
  noun  car_bomb truck_bomb vehicle_bomb car_bombing truck_bombing car_bomb_attack lorry_bomb motorcycle_bomb

class suicide_attackers
  noun  suicide_bomber suicide_attacker suicide_bomb suicide_bombing suicide_attack suicide_car_bomb suicide_car_bomber
  noun  suicide_blast suicide_vest suicide_mission suicide_squad

class chemical_weapons
  noun  chemical_weapon biological_weapon nerve_agent nerve_gas sarin mustard_gas chlorine anthrax poison_gas toxic_gas
  noun  novichok ricin chlorine_gas chemical_agent chemical dirty_bomb white_phosphorus

class nuclear_weapons
  noun  nuclear_weapon atomic_bomb nuclear_bomb hydrogen_bomb nuclear_device nuclear_warhead nuclear_missile
  noun  thermonuclear_device nuclear_strike nuclear_attack

class nuclear_tests
  use   @test_launch
  noun  nuclear_test atomic_test nuclear_explosion underground_test missile_test rocket_test missile_launch
  noun  test_firing weapons_test test_flight rocket_launch

class offensive_noun
  noun  offensive assault onslaught counteroffensive counter_offensive incursion invasion ground_offensive siege
  noun  military_campaign military_operation advance counterattack counter_attack ground_operation intervention

class cyber_attacks
  noun  cyberattack cyber_attack cyber_warfare cyberwarfare hack ransomware_attack hacking_attack
  noun  cyber_war cyber_espionage hacking data_breach phishing_attack

class hackers
  noun  hacker cyberspy cybercriminal hacking_group hacker_group hacktivist

class networks
  noun  website network computer server system email e_mail account database web_site computer_system grid power_grid
  noun  mailbox infrastructure phone bank

class gunmen
  use   @fighters
  noun  gunman militant attacker rebel insurgent terrorist guerrilla bomber extremist jihadist jihadi militia
  noun  militiaman separatist assailant hitman assassin raider bandit pirate
  noun  warlord guerilla mercenary islamist

# ---- kinds of conflict and blame ----

class spying
  noun  espionage treason spying sedition sabotage subversion high_treason mutiny wiretapping surveillance

class rights_abuse
  noun  abuse human_rights_abuse human_rights_violation rights_violation rights_abuse torture mistreatment ill_treatment
  noun  discrimination repression persecution disappearance extrajudicial_killing crackdown oppression apartheid slavery
  noun  forced_labour forced_labor racism brutality police_brutality

class blamed_acts
  noun  aggression attack invasion incursion shelling bombing occupation provocation intervention airstrike interference
  noun  meddling war bombardment offensive assault ceasefire_violation annexation strike escalation terrorism violation
  noun  breach truce_violation raid terror hostility destabilisation destabilization violence

class crime_words
  noun  fraud murder bribery corruption embezzlement theft money_laundering rape manslaughter
  noun  tax_evasion graft extortion robbery smuggling trafficking perjury kidnapping arson assault racketeering
  noun  conspiracy terrorism homicide drug_trafficking piracy contempt misconduct
  noun  insider_trading collusion obstruction bribe vote_rigging election_fraud cheating hacking libel defamation
  noun  manipulation nepotism crime offence offense wrongdoing cybercrime corruption_charge incitement blasphemy

class lawsuits
  noun  lawsuit suit legal_action legal_case complaint case court_case petition appeal class_action class_action_suit
  noun  legal_proceedings proceedings legal_challenge writ infringement_procedure infringement_proceedings litigation
  noun  criminal_complaint claim

class reproaches
  noun  criticism condemnation attack broadside rebuke outrage anger fury dismay displeasure disappointment indignation
  noun  disapproval objection rejection opposition blame denunciation disgust regret frustration dissatisfaction
  noun  discontent contempt protest complaint

class verbal_targets
  noun  policy decision plan law bill statement comment remark speech move proposal budget deal measure report reform
  noun  record handling verdict ruling reputation argument credibility claim strategy stance idea programme program
  noun  integrity agreement treaty opponent

class allegation
  noun  accusation allegation claim charge suggestion report assertion rumour rumor criticism speculation notion
  noun  insinuation

class ills
  noun  poverty corruption inflation crime disease hunger racism inequality unemployment cancer malaria aids hiv
  noun  coronavirus covid virus pandemic outbreak ebola epidemic drug_trafficking deficit recession addiction obesity
  noun  climate_change depression illness pollution discrimination fraud terrorism extremism piracy trafficking
  noun  smuggling
  noun  tax_evasion infection injury crisis doping misinformation disinformation traffic congestion
  noun  drug_abuse alcoholism global_warming problem desertification deforestation

class blazes
  noun  fire blaze wildfire flame bushfire forest_fire inferno

class natural_forces
  noun  storm hurricane cyclone typhoon tornado earthquake quake flood tsunami landslide avalanche lightning heatwave
  noun  heat_wave drought monsoon blizzard mudslide rain wind wave aftershock disaster winter famine thunderstorm
  noun  tropical_storm temblor volcano eruption weather cold snow

class ailments
  noun  disease virus cancer malaria cholera ebola coronavirus covid pandemic flu influenza epidemic outbreak measles
  noun  heart_attack stroke plague overdose infection illness tuberculosis bacteria smoking pneumonia
  noun  aids hiv drug alcohol

class accidents
  noun  crash accident collision derailment fire blaze stampede collapse wreck capsizing sinking shipwreck leak
  noun  car_crash plane_crash train_crash road_accident bus_crash pile_up mine_accident air_crash

class wild_animals
  noun  shark bear dog tiger crocodile elephant lion leopard wolf bee snake bull alligator insect locust animal pest
  noun  antibody cell

class chances
  noun  opportunity chance moment initiative advantage day headline momentum lead spotlight

class decline_words
  noun  decline slide fall spread slump erosion deterioration rise growth downturn inflation trend progress drift

class fees
  noun  fee price rent premium interest toll rate tuition commission fare battery phone percent percentage amount

class bills
  noun  bill legislation amendment proposal measure law motion nomination
  noun  appointment draft_law

class records
  noun  record high low peak milestone market shelf rock_bottom bottom jackpot target goal forecast estimate road brake
  noun  ball note ground headline shop store streets nerve snag wall ceiling

class films
  noun  film movie video scene photo photograph documentary footage picture series commercial clip

class products
  noun  product service website campaign book album app model phone line programme program project initiative fund
  noun  company business career season platform study collection range tour competition scheme

class goals
  noun  goal free_kick penalty free_throw shot puck ball basket par birdie eagle bogey hoop three_pointer

class jobs
  noun  job post position election race vote ground chance court

# ---- warnings and alarms ----

class warrants
  noun  warrant arrest_warrant red_notice detention_order deportation_order international_arrest_warrant arrest_order

class ultimatums
  noun  ultimatum deadline

class reprisal
  noun  revenge retaliation reprisal retribution vengeance consequence response retaliatory_measure countermeasure
  noun  counter_measure retaliatory_action

class force_words
  noun  force military_action military_force military_strike military_intervention war attack strike invasion
  noun  armed_force violence bloodshed bombing military_response air_strike airstrike offensive military_option
  noun  military_attack

class manoeuvres
  noun  exercise drill manoeuvre maneuver war_game wargame military_exercise live_fire_drill naval_exercise
  noun  military_drill
  noun  live_fire_exercise naval_drill air_drill military_parade firing_drill

class reserves
  noun  reservist reserve conscript recruit draftee volunteer militia national_guard

class withdrawal_target
  noun  treaty pact accord agreement convention organisation organization alliance union bloc coalition forum summit
  noun  council court programme program exercise mission conference deal process project commission partnership drill
  noun  initiative committee body group mechanism

class troops_or_ships
  noun  troop soldier force army warship ship fleet carrier aircraft_carrier submarine tank jet warplane fighter_jet
  noun  missile artillery battalion brigade division regiment bomber destroyer frigate marine navy patrol_boat gunboat
  noun  paratrooper reinforcement armour armor contingent unit special_forces battery air_defence air_defense helicopter
  noun  missile_system air_defence_system air_defense_system military_vehicle armoured_vehicle armored_vehicle
  noun  battleship
  noun  fighter weapon equipment drone squadron flotilla warplanes convoy guard

class police_units
  noun  police riot_police security_force security_forces policeman officer gendarme national_guard security
  noun  police_officer
  noun  paramilitary_police swat_team checkpoint roadblock

class peace_plan
  noun  peace_plan peace_proposal peace_deal peace_agreement peace_accord ceasefire truce cease_fire settlement
  noun  ceasefire_proposal truce_offer peace_initiative truce_proposal peace_offer ceasefire_offer roadmap peace_treaty
  noun  cease_fire_proposal peace_process ceasefire_agreement cease_fire_agreement ceasefire_plan

class rules
  noun  law sanction resolution treaty constitution agreement embargo convention accord rule ban curfew order norm
  noun  international_law court_order pact deal charter regulation obligation commitment restriction ruling blockade
  noun  injunction principle

# ---- what gives a verb of conflict a harmless reading, or names its object at length ----

class plans_and_pests
  noun  time engine bill deal weed bacteria cell virus mood appetite germ mosquito insect pest tumour tumor job
  noun  project measure programme program legislation rumour rumor story

class beaten_things
  noun  odds forecast expectation estimate market heat egg deadline drum cancer inflation traffic competitor
  noun  competition
  use   @opponents_in_sport @records

class criminal_inquiries
  noun  criminal_investigation fraud_investigation corruption_investigation murder_investigation corruption_probe
  noun  criminal_inquiry criminal_probe criminal_case corruption_inquiry corruption_case fraud_inquiry

class civil_means
  noun  technology software system resource tool capital network app model service parachute airbag sensor vaccine
  noun  satellite battery

class shown_qualities
  noun  commitment ability skill need importance value power technology effectiveness willingness resolve
  noun  understanding how capability solidarity support potential leadership prowess

class costs
  noun  rate price tax cost job emission deficit forecast spending output production interest_rate tariff staff
  noun  workforce risk budget ribbon cake hair corner

# What is "released" without anybody going free.
class published_things
  noun  statement report album film video data song single result movie book figure photo photograph version footage
  noun  trailer list game app transcript document detail picture image information schedule tape audio survey poll
  noun  product balloon letter plan study finding draft recording magazine edition forecast communique text update
  noun  findings budget estimate
