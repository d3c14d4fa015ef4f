# Word classes that frames and operators speak of. A noun of several words is matched with its last word as head, so a
# class may hold `food_aid` without holding `aid`. Nouns that print mostly in the plural stand in both forms, as
# lemmatisers differ over them.

# ---- help given ----

class aid
  noun   aid assistance relief help donation contribution grant subsidy handout relief_effort aid_package
  noun   relief_package assistance_package support_package aid_programme aid_program assistance_programme
  noun   assistance_program technical_assistance technical_support logistical_support logistic_support
  noun   material_support material_assistance development_aid development_assistance foreign_aid foreign_assistance
  noun   bilateral_aid official_development_assistance capacity_building scholarship expertise know_how
  noun   helping_hand supply supplies consignment shipment
  use    @humanitarian_aid @military_aid @economic_aid

class humanitarian_aid
  noun   humanitarian_aid humanitarian_assistance humanitarian_relief humanitarian_support humanitarian_supply
  noun   humanitarian_supplies humanitarian_help humanitarian_cargo humanitarian_shipment humanitarian_consignment
  noun   humanitarian_convoy humanitarian_goods humanitarian_good humanitarian_package humanitarian_funding
  noun   emergency_aid emergency_assistance emergency_relief emergency_supply emergency_supplies emergency_food
  noun   disaster_relief disaster_aid disaster_assistance flood_relief earthquake_relief famine_relief
  noun   drought_relief relief_supply relief_supplies relief_goods relief_good relief_material relief_item
  noun   relief_aid relief_package relief_consignment relief_shipment relief_convoy relief_flight food_aid
  noun   food_assistance food_relief medical_aid medical_assistance medical_relief medical_help medical_care
  noun   lifesaving_aid lifesaving_assistance rescue_assistance refugee_aid refugee_assistance aid_parcel
  noun   food_parcel food_basket

class military_aid
  noun   military_aid military_assistance military_support military_help military_backing military_supply
  noun   military_supplies military_hardware military_equipment military_package military_training
  noun   military_financing military_funding security_assistance security_aid defence_aid defense_aid
  noun   defence_assistance defense_assistance lethal_aid nonlethal_aid non-lethal_aid arms_package weapons_package
  noun   weapon_package arms_shipment arms_delivery weapons_shipment weapon_shipment air_support air_cover
  noun   fire_support

class economic_aid
  noun   economic_aid economic_assistance economic_support economic_help economic_package economic_relief
  noun   financial_aid financial_assistance financial_support financial_help financial_package financial_backing
  noun   financing funding bailout bail-out rescue_package rescue_fund rescue_loan stimulus_package budget_support
  noun   budgetary_support concessional_loan soft_loan credit credit_line loan_guarantee
  noun   financial_guarantee credit_guarantee currency_swap swap_line economic_lifeline financial_lifeline
  noun   reconstruction_aid reconstruction_assistance reconstruction_fund development_fund development_loan
  noun   debt_relief

class relief_goods
  noun   blanket tent tarpaulin mattress stretcher generator water_tank water_filter hygiene_kit kitchen_set
  noun   sleeping_bag shelter_kit first_aid_kit aid_kit water_purification_tablet drinking_water bottled_water
  noun   shelter_material hygiene_item sanitation_kit warm_clothes warm_clothing winter_clothes lifejacket field_kitchen field_hospital mobile_clinic
  use    @food @medicine @vaccine @medical_equipment

class food
  noun   food foodstuff grain wheat rice flour maize corn bread sugar salt bean lentil potato vegetable fruit meat
  noun   milk powdered_milk cooking_oil infant_formula baby_food meal ration food_ration food_supply biscuit
  noun   livestock fertiliser fertilizer seed fodder provisions

class medicine
  noun   medicine drug medication antibiotic insulin painkiller anaesthetic anesthetic antidote bandage plasma
  noun   blood medical_supply medical_supplies medical_goods medical_kit pharmaceutical treatment serum antivenom
  noun   first_aid therapy

class vaccine
  noun   vaccine dose jab inoculation vaccination shot vaccine_dose booster booster_dose

class medical_equipment
  noun   medical_equipment ventilator respirator mask face_mask surgical_mask protective_gear protective_equipment
  noun   protective_clothing protective_suit test_kit testing_kit oxygen oxygen_cylinder oxygen_concentrator
  noun   ambulance hospital_bed incubator x-ray_machine medical_device medical_material
  noun   personal_protective_equipment ppe thermometer syringe

class protection
  noun   protection security_guarantee security_umbrella military_protection safe_haven safe_zone escort bodyguard
  noun   security_detail armed_escort safe_passage no-fly_zone nuclear_umbrella security_assurance
  noun   defence_guarantee

class asylum
  noun   asylum political_asylum refuge sanctuary safe_haven shelter refugee_status protected_status
  noun   residence_permit residency temporary_protection territorial_asylum diplomatic_asylum humanitarian_visa

class citizenship
  noun   citizenship nationality passport residency residence naturalisation naturalization green_card

# ---- money, trade and industry ----

class money
  noun   money cash fund funds funding sum million billion trillion dollar euro pound yen yuan rouble ruble franc
  noun   rupee peso rial riyal dinar lira shekel currency capital finance budget allocation payment instalment
  noun   installment tranche subsidy stipend pension salary wage allowance reward bonus remittance appropriation

class loan
  noun   loan credit credit_line loan_package lending soft_loan bridging_loan bridge_loan
  noun   loan_facility credit_facility loan_tranche mortgage bailout_loan standby_arrangement

class debt
  noun   debt arrears arrear debt_payment debt_burden foreign_debt sovereign_debt external_debt debt_obligation
  noun   loan_obligation repayment interest_payment loan_repayment unpaid_bill overdue_payment

class compensation
  noun   compensation reparation reparations restitution indemnity damages blood_money settlement_payment
  noun   war_reparation redress compensation_payment payout

class trade
  noun   trade commerce import export bilateral_trade foreign_trade free_trade cross-border_trade trade_volume
  noun   trade_exchange trade_turnover trade_route trading transit_trade arms_trade oil_trade business
  noun   economic_exchange commercial_exchange trade_flow barter

class goods
  noun   good goods product merchandise cargo freight commodity consumer_goods raw_material steel aluminium
  noun   aluminum car textile garment clothing toy machinery timber coal cotton coffee cocoa tea banana wine beef
  noun   pork chicken poultry fish seafood soybean soybeans soya palm_oil semiconductor chip microchip electronics phone
  noun   rare_earth gold diamond silver copper cobalt lithium uranium enriched_uranium iron_ore cement tobacco
  noun   cigarette alcohol farm_product agricultural_product dual-use_goods luxury_goods
  use    @food @energy

class energy
  noun   oil gas natural_gas crude crude_oil petroleum petrol gasoline diesel fuel jet_fuel heating_oil kerosene
  noun   electricity power energy lng liquefied_natural_gas gas_supply oil_supply power_supply electricity_supply
  noun   energy_supply water_supply barrel oil_export gas_export nuclear_fuel fuel_oil fuel_supply oil_import
  noun   gas_delivery oil_delivery hydropower

class investment
  noun   investment foreign_direct_investment stake share joint_venture venture capital_injection portfolio
  noun   investment_package investment_fund equity infrastructure_investment startup

class project
  noun   project pipeline gas_pipeline oil_pipeline railway railroad rail_line road highway motorway bridge dam
  noun   power_plant power_station nuclear_plant nuclear_reactor refinery port_project airport_terminal
  noun   hydropower_plant canal tunnel industrial_park industrial_zone economic_zone free_trade_zone factory plant
  noun   hospital school housing_unit satellite research_centre research_center infrastructure_project
  noun   joint_project cable undersea_cable power_line transmission_line wind_farm solar_plant spaceport
  noun   space_station

class contract
  noun   contract order tender concession lease purchase_order arms_contract supply_contract arms_sale weapons_sale
  noun   weapon_sale arms_deal weapons_deal weapon_deal arms_purchase procurement purchase acquisition licence_deal

class company
  noun   company firm corporation enterprise conglomerate manufacturer bank airline carrier oil_company gas_company
  noun   shipping_company subsidiary bank_branch supplier exporter importer contractor retailer business

class tariffs
  noun   tariff duty import_duty customs_duty levy import_tax export_tax export_duty quota import_quota
  noun   import_tariff trade_barrier trade_restriction surcharge punitive_tariff retaliatory_tariff
  noun   antidumping_duty anti-dumping_duty countervailing_duty import_curb export_curb

class price
  noun   price tax fare fee toll fuel_price food_price bread_price fuel_subsidy interest_rate rent cost tuition_fee
  noun   tax_rate utility_price pension_age retirement_age

# ---- weapons and things of war ----

class weapons
  noun   weapon arm arms weaponry armament munition ordnance weapons_system weapon_system defence_system
  noun   defense_system military_hardware military_equipment military_technology small_arms light_weapon
  noun   heavy_weapon heavy_weaponry arms_cache weapons_cache weapon_cache arsenal stockpile arms_supply
  noun   night-vision_equipment body_armour body_armor flak_jacket helmet surface-to-air_system radar radar_system
  use    @firearms @artillery @armour @ammunition @missile @bomb @explosives @warplane @drone @warship

class firearms
  noun   gun rifle pistol handgun revolver shotgun firearm machine_gun submachine_gun assault_rifle kalashnikov
  noun   ak-47 sniper_rifle bullet gunfire small-arms_fire live_ammunition live_round live_fire automatic_weapon
  noun   carbine

class artillery
  noun   artillery mortar howitzer cannon rocket_launcher grenade_launcher rocket-propelled_grenade rpg shell
  noun   mortar_shell artillery_shell mortar_round artillery_fire mortar_fire tank_fire tank_shell rocket_fire
  noun   shelling barrage artillery_barrage artillery_battery multiple_rocket_launcher field_gun anti-aircraft_gun
  noun   recoilless_gun

class armour
  noun   tank armour armor armoured_vehicle armored_vehicle armoured_car armored_car personnel_carrier
  noun   armoured_personnel_carrier armored_personnel_carrier infantry_fighting_vehicle battle_tank apc
  noun   military_vehicle humvee half-track armoured_column armored_column bulldozer

class ammunition
  noun   ammunition munition cartridge round bullet shell ammunition_supply magazine grenade hand_grenade

class missile
  noun   missile rocket ballistic_missile cruise_missile warhead intercontinental_ballistic_missile icbm torpedo
  noun   surface-to-air_missile anti-tank_missile antitank_missile air_defence_missile air_defense_missile
  noun   medium-range_missile short-range_missile long-range_missile long-range_rocket missile_system
  noun   missile_battery interceptor missile_defence missile_defense missile_shield hypersonic_missile
  noun   satellite_launcher guided_missile anti-ship_missile projectile katyusha

class bomb
  noun   bomb car_bomb truck_bomb roadside_bomb suicide_bomb time_bomb petrol_bomb letter_bomb parcel_bomb
  noun   barrel_bomb cluster_bomb firebomb pipe_bomb nail_bomb explosive_device improvised_explosive_device ied
  noun   mine landmine land_mine booby_trap suicide_vest explosive_belt suicide_belt molotov_cocktail
  noun   cluster_munition warhead depth_charge

class explosives
  noun   explosive explosives dynamite tnt detonator grenade hand_grenade semtex blasting_cap gunpowder fuse
  noun   ammonium_nitrate plastic_explosive

class aircraft
  noun   aircraft plane airplane aeroplane helicopter airliner jet passenger_plane passenger_jet cargo_plane
  noun   transport_plane airbus balloon glider flight airship charter_plane charter_flight
  use    @warplane @drone

class warplane
  noun   warplane fighter_jet fighter_plane fighter_aircraft fighter_bomber bomber gunship helicopter_gunship
  noun   attack_helicopter combat_aircraft combat_helicopter military_aircraft military_plane military_helicopter
  noun   reconnaissance_plane spy_plane surveillance_plane surveillance_aircraft jet_fighter squadron
  noun   interceptor_jet strategic_bomber refuelling_aircraft

class drone
  noun   drone uav unmanned_aircraft unmanned_aerial_vehicle quadcopter surveillance_drone combat_drone armed_drone
  noun   attack_drone kamikaze_drone

class ship
  noun   ship boat vessel tanker oil_tanker freighter cargo_ship ferry trawler fishing_boat fishing_vessel yacht
  noun   dinghy speedboat barge container_ship flotilla aid_ship cruise_ship merchant_ship tugboat
  use    @warship

class warship
  noun   warship naval_vessel naval_ship aircraft_carrier carrier destroyer frigate corvette submarine gunboat
  noun   battleship cruiser minesweeper patrol_boat coast_guard_vessel coastguard_vessel landing_craft missile_boat
  noun   carrier_group strike_group battle_group armada fleet squadron navy_ship

class vehicle
  noun   vehicle car truck lorry bus van motorcycle motorbike minibus jeep pick-up pickup pickup_truck taxi trailer
  noun   train bicycle tractor fire_engine patrol_car police_car minivan railcar locomotive

class equipment
  noun   equipment gear machinery hardware tool device machine technology communications_equipment computer uniform
  noun   night-vision_goggles generator radio surveillance_equipment spare_part component kit construction_material
  noun   building_material crane excavator software laptop
  use    @vehicle

class mass_weapons
  noun   wmd chemical_weapon biological_weapon nuclear_weapon nuclear_bomb atomic_bomb
  noun   hydrogen_bomb nerve_agent nerve_gas poison_gas mustard_gas sarin chlorine chlorine_gas chemical_agent
  noun   toxic_gas anthrax novichok tear_gas_canister nuclear_warhead nuclear_device dirty_bomb radiological_weapon
  noun   chemical_arms nuclear_arms nuclear_arsenal chemical_arsenal nuclear_missile white_phosphorus ricin
  noun   germ_weapon

class nuclear_work
  noun   nuclear_programme nuclear_program nuclear_activity nuclear_work uranium_enrichment enrichment
  noun   nuclear_facility nuclear_site nuclear_plant nuclear_reactor reactor centrifuge plutonium enriched_uranium
  noun   nuclear_ambition nuclear_weapons_program nuclear_weapons_programme weapons_programme weapons_program
  noun   missile_programme missile_program missile_test nuclear_test heavy_water reprocessing

class test_launch
  noun   missile_test nuclear_test missile_launch rocket_launch test_launch weapons_test satellite_launch
  noun   test_firing missile_firing underground_test rocket_test bomb_test

# ---- armed people ----

class troops
  noun   troop troops soldier serviceman servicewoman marine trooper paratrooper infantryman airman sailor
  noun   conscript reservist recruit military_personnel combat_troops ground_troops ground_force combat_force
  noun   occupation_force infantry commando peacekeeping_force personnel contingent reinforcement garrison gendarme
  noun   special_force border_guard coast_guard ranger gi legionnaire foreign_force foreign_troops
  use    @military_unit

class military_unit
  noun   battalion brigade regiment division platoon squad squadron corps army_corps contingent task_force
  noun   battlegroup battle_group armoured_regiment armored_regiment airborne_battalion assault_battalion
  noun   infantry_battalion rapid_reaction_force reaction_force response_force strike_force expeditionary_force
  noun   army_unit military_unit elite_unit special_unit commando_unit unit detachment column armoured_column
  noun   armored_column field_army reserve_force garrison

class military
  noun   army military navy air_force armed_force armed_forces force forces defence_force defense_force
  noun   national_guard security_force security_forces ground_force coalition_force allied_force government_force
  noun   regular_army coast_guard coastguard royal_guard republican_guard special_forces militia
  use    @troops

class police
  noun   police police_officer policeman policewoman policemen riot_police cop constable gendarme gendarmerie
  noun   police_force security_officer security_agent security_service intelligence_service detective federal_agent
  noun   border_police law_enforcement prison_guard bodyguard sheriff carabinieri military_police

class fighters
  noun   fighter rebel insurgent militant guerrilla guerilla gunman militiaman combatant jihadist terrorist
  noun   extremist separatist mercenary mujahideen mujahedin mutineer paramilitary partisan warlord commander
  noun   militia rebel_force rebel_group armed_group terror_group terrorist_group child_soldier foreign_fighter
  noun   suicide_bomber sniper bandit pirate assassin armed_man insurgency cell terrorist_cell

class peacekeepers
  noun   peacekeeper peacekeeping_force peacekeeping_troops peacekeeping_mission peacekeeping_operation
  noun   peacekeeping_contingent peacekeeping_battalion peacekeeping_soldier peacekeeping_unit peace_force
  noun   stabilisation_force stabilization_force stabilisation_mission stabilization_mission protection_force
  noun   monitoring_force buffer_force interposition_force multinational_force blue_helmet un_force un_troops
  noun   peace-keeping_force peace-keeper peacekeeping_personnel peace_support_operation policing_mission
  noun   police_mission international_force security_mission

class observers
  noun   observer monitor election_observer election_monitor ceasefire_monitor ceasefire_observer military_observer
  noun   human_rights_monitor observer_mission monitoring_mission observer_team monitoring_team monitoring_group
  noun   fact-finding_mission fact-finding_team rapporteur special_rapporteur advance_team

class inspectors
  noun   inspector weapons_inspector weapon_inspector nuclear_inspector arms_inspector inspection_team inspection
  noun   investigator un_inspector verification_team verification_mission chemical_weapons_inspector auditor
  noun   international_investigator atomic_inspector nuclear_expert

class aid_workers
  noun   aid_worker relief_worker humanitarian_worker aid_agency relief_agency relief_organisation
  noun   relief_organization aid_organisation aid_organization aid_group humanitarian_organisation
  noun   humanitarian_organization humanitarian_agency humanitarian_group charity ngo non-governmental_organisation
  noun   non-governmental_organization nongovernmental_organization aid_convoy aid_truck relief_truck
  noun   humanitarian_mission rescue_worker humanitarian_staff aid_staff humanitarian_actor

class medics
  noun   medic doctor nurse physician surgeon paramedic medical_team medical_staff medical_expert medical_personnel
  noun   health_worker rescuer rescue_team rescue_worker search_team firefighter sniffer_dog rescue_crew
  noun   disaster_team engineer technician expert medical_worker emergency_team response_team strike_team volunteer

class advisers
  noun   adviser advisor military_adviser military_advisor trainer military_trainer instructor training_team
  noun   military_instructor liaison_officer military_expert consultant mentor

class exercise
  noun   exercise drill manoeuvre maneuver war_game wargame military_exercise joint_exercise naval_exercise
  noun   air_exercise training_exercise military_drill naval_drill joint_drill live-fire_exercise live-fire_drill
  noun   field_exercise staff_exercise military_manoeuvre military_maneuver training joint_training joint_manoeuvre
  noun   joint_maneuver war_games combat_training counterterrorism_exercise rescue_exercise

class military_leaders
  noun   general commander colonel admiral military_chief army_chief field_marshal warlord officer
  noun   brigadier lieutenant captain major air_force_chief navy_chief rebel_leader rebel_commander

# ---- meeting and talking ----

class talks
  noun   talk talks negotiation negotiations discussion consultation dialogue dialog peace_talks peace_negotiation
  noun   peace_process peace_effort trade_talks bilateral_talks six-party_talks membership_talks accession_talks
  noun   accession_negotiation disarmament_talks arms_talks border_talks ceasefire_talks proximity_talks parley
  noun   bargaining conversation deliberation strategic_dialogue
  noun   peace_dialogue political_dialogue coalition_talks crisis_talks direct_talks face-to-face_talks
  noun   preliminary_talks

class meeting
  noun   meeting session gathering conference congress forum roundtable round_table symposium assembly seminar
  noun   plenary ministerial ministerial_meeting one-on-one lunch luncheon dinner banquet breakfast reception
  noun   working_lunch working_dinner tete-a-tete audience council_meeting cabinet_meeting
  noun   emergency_meeting emergency_session face-to-face_meeting bilateral_meeting bilateral consultations
  noun    peace_conference donor_conference donors_conference state_dinner
  noun   committee_meeting
  use    @summit

class summit
  noun   summit summit_meeting mini-summit summit_conference summit_talks leaders_meeting

class visit
  noun   visit trip tour stopover state_visit official_visit working_visit courtesy_call courtesy_visit pilgrimage
  noun    diplomatic_mission fact-finding_mission journey return_visit inspection_tour
  noun   shuttle_mission farewell_visit private_visit surprise_visit

class phone_call
  noun   call phone_call telephone_call telephone_conversation phone_conversation telephone_talk phone_talks
  noun   video_call videoconference video_conference video_link teleconference conference_call
  noun    telephone_contact virtual_meeting virtual_summit

class mediation
  noun   mediation good_office good_offices mediation_effort mediation_bid mediation_attempt mediating_role mediator_role mediator arbitration
  noun   conciliation facilitation peace_mission mediation_mission peace_initiative shuttle_diplomacy
  noun   mediation_offer arbitrator peace_broker honest_broker facilitator third-party_mediation peace_envoy

class message
  noun   message letter note cable telegram communique communication greeting best_wish missive e-mail email text
  noun   diplomatic_note written_message memo signal

class invitation
  noun   invitation invite olive_branch

class delegates
  noun   delegation delegate envoy representative negotiator special_envoy emissary mission negotiating_team
  noun   high-level_delegation peace_envoy special_representative trade_delegation parliamentary_delegation
  noun   interlocutor intermediary

class diplomats
  noun   diplomat ambassador consul envoy attache charge_d'affaires embassy_staff consular_official
  noun   high_commissioner military_attache embassy_employee diplomatic_staff consul_general nuncio
  noun   embassy_official diplomatic_mission defence_attache defense_attache cultural_attache diplomatic_personnel
  noun   consulate_employee legate

class embassy
  noun   embassy consulate mission high_commission diplomatic_mission legation liaison_office interests_section
  noun   consulate_general diplomatic_post representative_office trade_office chancery

# ---- agreements and relations ----

class agreement
  noun   agreement accord deal pact treaty convention protocol memorandum charter
  noun   compact settlement compromise arrangement understanding framework_agreement covenant concordat
  noun   trade_deal trade_agreement trade_pact free-trade_agreement free_trade_deal
  noun   association_agreement peace_agreement peace_deal peace_accord peace_treaty nuclear_deal nuclear_accord
  noun   power-sharing_agreement power-sharing_deal power-sharing_accord coalition_agreement extradition_treaty
  noun   cooperation_agreement partnership_agreement transit_agreement border_agreement nonaggression_pact
  noun   non-aggression_pact prisoner_swap_deal exchange_agreement joint_declaration joint_statement final_document
  noun   final_declaration mou arms_control_treaty
  noun   defence_pact defense_pact security_pact climate_accord roadmap declaration contract
  use    @ceasefire

class peace_agreement
  noun   peace_agreement peace_deal peace_accord peace_treaty peace_pact power-sharing_agreement power-sharing_deal
  noun   reconciliation_agreement reconciliation_deal political_settlement peace_settlement reconciliation_accord

class ceasefire
  noun   ceasefire cease_fire truce armistice cessation lull ceasefire_agreement
  noun   ceasefire_deal ceasefire_accord cease-fire_agreement cease-fire_deal truce_agreement truce_deal
  noun   humanitarian_pause calm de-escalation_zone ceasefire_pact humanitarian_truce

class relations
  noun   relation relations tie ties link links relationship contact diplomatic_relation diplomatic_relations
  noun   diplomatic_tie diplomatic_ties friendship rapport trade_relation trade_relations trade_ties economic_ties
  noun   bilateral_relations bilateral_ties military_ties security_ties goodwill
  noun   rapprochement detente diplomatic_link diplomatic_contact

class ties
  use    @relations

class cooperation
  noun   cooperation co-operation collaboration partnership alliance coordination interoperability joint_work
  noun    integration strategic_partnership joint_action joint_effort interaction collective_effort
  noun   security_cooperation counter-terrorism_cooperation antiterrorism_cooperation working_relationship

class military_cooperation
  noun   military_cooperation military_co-operation defence_cooperation defense_cooperation security_cooperation
  noun   military_ties defence_ties defense_ties military_alliance military_partnership defence_partnership
  noun   military_relations military_contact military_exchange military_collaboration interoperability
  noun   defence_relations defense_relations naval_cooperation

class economic_cooperation
  noun   economic_cooperation economic_co-operation economic_ties economic_relations trade_ties trade_relations
  noun   commercial_ties business_ties trade_cooperation economic_partnership energy_cooperation
  noun   investment_cooperation economic_integration customs_union free_trade_area common_market
  noun   commercial_relations economic_links

class alliance
  noun   alliance coalition bloc union partnership league front axis pact unity_government coalition_government
  noun   national_front united_front entente federation confederation

class organisation
  noun   organisation organization union bloc alliance club council commission association forum agency league
  noun   community institution body treaty convention coalition eurozone euro_zone commonwealth court
  noun   eurasian_union customs_union security_council partnership group

class membership
  noun   membership accession entry candidacy candidate_status observer_status seat full_membership
  noun   associate_membership membership_bid accession_bid membership_application

class recognition
  noun   recognition diplomatic_recognition acknowledgement acknowledgment international_recognition legitimacy

class independence
  noun   independence sovereignty statehood autonomy self-rule self-determination secession self-government
  noun   territorial_integrity home_rule separation

# ---- pressure and restrictions ----

class sanctions
  noun   sanction sanctions economic_sanction economic_sanctions punitive_measure trade_sanction financial_sanction
  noun   arms_sanction penalty boycott asset_freeze trade_ban import_ban export_ban oil_ban travel_sanction
  noun   countersanction counter-sanction visa_ban visa_sanction restrictive_measure countermeasure
  noun   sanctions_regime blacklist
  use    @embargo

class embargo
  noun   embargo arms_embargo oil_embargo trade_embargo economic_embargo weapons_embargo economic_blockade
  noun   trade_boycott import_embargo export_embargo fuel_embargo arms_ban

class restrictions
  noun   restriction ban curb limit limitation prohibition control barrier constraint travel_ban travel_restriction
  noun   entry_ban flight_ban overflight_ban visa_requirement visa_restriction lockdown quarantine
  noun   movement_restriction house_arrest gag_order gag censorship parole_restriction press_restriction
  noun   media_restriction visa_rule visa_regime moratorium freeze suspension warrant arrest_warrant border_control
  noun   speech_restriction block exit_ban travel_advisory travel_warning

class blockade
  noun   blockade naval_blockade sea_blockade air_blockade cordon land_blockade siege closure border_closure
  noun   road_blockade encirclement

class siege
  noun   siege encirclement blockade stranglehold

class curfew
  noun   curfew night_curfew dusk-to-dawn_curfew night-time_curfew nighttime_curfew

class emergency
  noun   emergency_rule martial_law emergency_law emergency_decree
  noun   emergency_power emergency_powers emergency

class pressure
  noun   pressure strain leverage arm-twisting intimidation coercion threat ultimatum warning blackmail

class visa
  noun   visa entry_visa exit_visa work_permit entry_permit residence_permit travel_document permit visa_waiver
  noun   visa-free_regime visa-free_travel accreditation

class permission
  noun   permission approval consent authorisation authorization licence license permit clearance green_light
  noun   go-ahead access overflight_right landing_right transit_right waiver exemption leave entry passage nod

class transit
  noun   transit overflight passage transit_route supply_route airspace_access air_corridor corridor transit_right
  noun   overflight_right overflight_permission landing_right basing_right resupply humanitarian_corridor
  noun   supply_line airlift access refuelling refueling

# ---- people in others' hands, people on the move ----

class prisoners
  noun   prisoner detainee inmate captive convict political_prisoner pow suspect jailed_activist
  noun   internee jailed_journalist political_detainee arrested_person arrestee jailed_leader terror_suspect
  noun   death-row_inmate jailed_opponent

class hostages
  noun   hostage captive abductee kidnapped_journalist kidnapped_tourist kidnap_victim hijacked_passenger crew
  noun   crew_member kidnapped_girl abducted_girl kidnapped_child captured_soldier captured_sailor captured_airman
  noun   abducted_soldier abducted_worker missing_person

class remains
  noun   remains remain body corpse coffin ashes dead_body casket

class refugees
  noun   refugee displaced_person migrant asylum_seeker exile returnee evacuee immigrant displaced_family
  noun   internally_displaced_person displaced_people boat_people defector emigrant stowaway stateless_person
  noun   refugee_family displaced_civilian idp

class civilians
  noun   civilian resident villager citizen people person man woman child boy girl family worker farmer student
  noun   teacher tourist passenger bystander shopper commuter pilgrim worshipper fisherman miner driver shopkeeper
  noun   nun priest pensioner trader neighbour neighbor population inhabitant national

class activists
  noun   activist dissident protester protestor demonstrator campaigner human_rights_activist rights_activist
  noun   lawyer human_rights_lawyer opposition_leader opposition_activist opponent critic whistleblower blogger
  noun   unionist trade_unionist union_leader student_leader striker opposition_politician opposition_member
  noun   opposition_figure opposition_supporter rights_defender human_rights_defender

class journalists
  noun   journalist reporter correspondent editor photographer cameraman broadcaster columnist blogger news_crew
  noun   photojournalist film_crew television_crew publisher

class casualties
  noun   casualty death victim fatality injury wounded injured dead_person death_toll body loss survivor

class leader
  noun   leader secretary head chief president prime_minister premier chancellor king queen emir sultan monarch
  noun   ruler dictator strongman vice_president crown_prince chairman foreign_minister
  noun   defence_minister defense_minister interior_minister finance_minister minister
  noun   secretary-general pope patriarch ayatollah governor mayor counterpart statesman opposition_leader
  noun   supreme_leader first_lady pontiff prince dignitary

class officials
  noun   official bureaucrat civil_servant judge prosecutor magistrate lawmaker legislator deputy senator
  noun   congressman parliamentarian mp minister cabinet_member commissioner attorney_general governor mayor
  noun   police_chief spy_chief intelligence_chief army_chief central_banker adviser aide spokesman spokeswoman
  noun   spokesperson deputy_minister councillor councilman secretary

class government_body
  noun   government cabinet parliament assembly national_assembly senate house congress legislature council
  noun   ministry administration junta regime commission committee authority presidency court supreme_court
  noun   constitutional_court politburo central_bank interim_government transitional_government city_council
  noun   electoral_commission election_commission state_department tribunal agency department duma bundestag
  noun   knesset upper_house lower_house

class office
  noun   post office presidency premiership position job power throne leadership chairmanship portfolio ministry
  noun   prime_ministership seat ministerial_post cabinet_post governorship mandate duty candidacy candidature

class resignation
  noun   resignation departure ouster removal dismissal impeachment ousting abdication stepping_down exit
  noun   leadership_change regime_change

# ---- places ----

class border
  noun   border frontier border_crossing crossing checkpoint border_post border_gate border_checkpoint land_border
  noun   crossing_point border_point sea_border boundary

class territory
  noun   territory region area province land zone enclave island islet peninsula district city town village state
  noun   valley plateau hill mountain coast strip airspace waters border_area border_region demilitarised_zone
  noun   demilitarized_zone buffer_zone settlement outpost stronghold suburb neighbourhood neighborhood quarter
  noun   front_line frontline bank capital countryside sector

class airspace
  noun   airspace air_space skies sky territorial_waters waters strait sea_lane shipping_lane

class base
  noun   base military_base air_base airbase naval_base army_base barracks garrison camp military_camp
  noun   training_camp airfield outpost compound headquarters hq fort fortress bunker installation
  noun   military_installation hideout military_post army_post checkpoint air_force_base missile_base facility
  noun   military_facility police_station police_post stronghold

class position
  noun   position frontline_position front front_line trench stronghold foothold hilltop post forward_position
  noun   high_ground defensive_line line buffer_zone security_zone ground barricade enclave

class convoy
  noun   convoy column motorcade caravan aid_convoy military_convoy supply_convoy truck_convoy fuel_convoy
  noun   relief_convoy patrol

class route
  noun   road highway route street bridge railway rail_link port airport harbour harbor seaport motorway pipeline
  noun   canal supply_route supply_line tunnel runway entrance gate main_road square intersection

# ---- politics ----

class election
  noun   election vote poll ballot referendum plebiscite by-election runoff run-off presidential_election
  noun   snap_election parliamentary_election general_election local_election primary election_date early_election
  noun   voting free_election fair_election legislative_election multiparty_election rerun re-run recount

class reform
  noun   reform change democratisation democratization liberalisation liberalization transition restructuring
  noun   modernisation modernization decentralisation decentralization democratic_reform political_reform
  noun   economic_reform land_reform electoral_reform constitutional_reform security_reform judicial_reform
  noun   constitutional_amendment constitutional_change democratic_change multiparty_system multi-party_system
  noun   new_constitution power-sharing democracy overhaul political_change
  noun   democratic_transition privatisation privatization

class policy
  noun   policy stance position approach line strategy course rule regulation measure decree austerity doctrine
  noun   austerity_measure foreign_policy immigration_policy economic_policy tax_reform fiscal_policy trade_policy
  noun   guideline directive edict practice family_separation one-child_policy

class law
  noun   law bill legislation act statute constitution amendment decree ordinance code draft_law draft_bill charter
  noun   constitutional_amendment security_law press_law media_law electoral_law emergency_law budget_bill
  noun   sharia_law regulation rule executive_order penal_code

class norms
  noun   law rule norm international_law resolution treaty obligation commitment agreement sanction embargo
  noun   court_order ruling injunction airspace border ceasefire truce convention principle sovereignty ban curfew
  noun   territorial_waters no-fly_zone arms_embargo human_rights_law geneva_convention constitution term condition
  noun   deadline

class election_outcome
  noun   result election_result outcome electoral_victory vote_count victory defeat

class demand
  noun   demand request call appeal ultimatum plea petition condition claim wish grievance pressure urging
  noun   ransom_demand wage_demand insistence bid requirement

class proposal
  noun   proposal plan offer initiative draft idea suggestion peace_plan roadmap road_map bid overture
  noun   draft_resolution blueprint compromise formula peace_proposal peace_initiative motion peace_offer package
  noun   draft_agreement recommendation settlement_plan ceasefire_proposal partition_plan counterproposal concept
  noun   counter-proposal draft_text peace_formula olive_branch

class offer
  noun   offer overture invitation bid peace_offer concession mediation_offer
  noun   job_offer proposal

class plan
  noun   plan programme program project strategy scheme action_plan road_map roadmap blueprint initiative agenda
  noun   peace_plan master_plan reform_plan reform_programme reform_program cycle phase stage first_phase
  noun   second_phase partnership_plan individual_partnership_action_plan membership_action_plan work_plan
  noun   work_programme process five-year_plan timetable schedule step

class resolution
  noun   resolution motion un_resolution draft_resolution security_council_resolution decision ruling verdict
  noun   decree declaration council_resolution

class decision
  noun   decision move step action ruling verdict announcement choice judgment judgement conclusion gesture measure
  noun   appointment nomination release election victory effort progress breakthrough commitment

class mandate
  noun   mandate mission operation deployment term authorisation authorization peacekeeping_mandate presence

class institution
  noun   institution system constitution regime order monarchy republic one-party_system presidency parliament
  noun   judiciary court electoral_system apartheid

class rights
  noun   right rights freedom liberty civil_liberty human_right human_rights voting_right equality suffrage
  noun   equal_right women's_right press_freedom
  noun   religious_freedom labour_right labor_right land_right civil_right minority_right emancipation
  noun   dignity justice autonomy fair_trial

class human_rights
  noun   human_right human_rights human_rights_situation human_rights_record civil_right civil_liberty
  noun   human_rights_abuse human_rights_violation human_dignity rights_record

class concession
  noun   concession compromise gesture goodwill_gesture climbdown backdown flexibility

class party
  noun   party political_party opposition_party movement faction group opposition organisation organization
  noun   opposition_group candidate politician politicians trade_union union communist_party islamist_party list

class amnesty
  noun   amnesty pardon clemency reprieve immunity parole bail commutation mercy general_amnesty royal_pardon
  noun   presidential_pardon early_release conditional_release release_order acquittal

class dispute
  noun   dispute conflict crisis standoff stand-off row difference disagreement rift impasse deadlock stalemate
  noun   quarrel feud confrontation problem issue border_dispute question hostility conflict_zone
  noun   territorial_dispute war civil_war diplomatic_row trade_dispute trade_war insurgency tension

class peace
  noun   peace reconciliation settlement solution political_solution peaceful_settlement peaceful_solution
  noun   peaceful_resolution stability national_reconciliation compromise normalisation normalization calm
  noun   negotiated_settlement de-escalation deescalation two-state_solution diplomatic_solution lasting_peace

class topics
  noun   issue matter relation cooperation situation topic crisis question prospect way development conflict
  noun   problem proposal plan agenda security trade concern range affair bilateral_issue

class responsibility
  noun   responsibility blame fault liability guilt accountability credit

# ---- knowing, proving, judging ----

class intelligence
  noun   intelligence intelligence_report intelligence_data military_secret state_secret classified_information
  noun   secret_information intelligence_sharing intelligence_information satellite_image satellite_imagery
  noun   surveillance_data military_intelligence counterintelligence tip-off tip radar_data
  use    @information

class information
  noun   information data evidence document file record detail finding report dossier footage recording
  noun   coordinate flight_data dna passenger_data financial_information sample radar_image
class evidence
  noun   evidence proof testimony document witness forensic_evidence dna_evidence recording footage confession
  noun   fingerprint clue transcript

class investigation
  noun   investigation inquiry enquiry probe examination review audit inquest fact-finding scrutiny autopsy
  noun   inspection criminal_investigation independent_investigation
  noun   preliminary_investigation hearing

class charges
  noun   charge charges accusation allegation indictment count criminal_charge corruption_charge treason_charge
  noun   murder_charge terrorism_charge complaint prosecution conviction sentence impeachment espionage_charge

class court_case
  noun   case lawsuit suit trial appeal hearing prosecution proceeding proceedings legal_action litigation
  noun   complaint court_case petition legal_challenge criminal_case retrial motion criminal_proceeding

class sentence
  noun   sentence death_sentence prison_sentence jail_term prison_term penalty death_penalty fine conviction
  noun   life_sentence verdict execution jail_sentence

class extradition
  noun   extradition handover surrender transfer deportation extradition_request judicial_assistance
  noun   legal_assistance legal_cooperation judicial_cooperation mutual_legal_assistance

class crime
  noun   crime murder killing theft robbery fraud smuggling drug_trafficking human_trafficking trafficking
  noun   extortion rape arson kidnapping homicide manslaughter assault money_laundering tax_evasion poaching piracy
  noun   hacking cyberattack cyber_attack burglary looting plot conspiracy offence offense forgery perjury
  noun   blackmail drug_smuggling arms_smuggling organised_crime organized_crime identity_theft shooting stabbing
  noun   vandalism
  use    @corruption

class corruption
  noun   corruption bribery graft embezzlement bribe kickback nepotism cronyism
  noun   corrupt_practice fraud vote-rigging election_fraud electoral_fraud ballot-stuffing
  noun   vote-buying mismanagement insider_trading irregularity corruption_scandal

class abuses
  noun   abuse violation human_rights_abuse human_rights_violation rights_abuse rights_violation torture
  noun   ill-treatment mistreatment repression persecution oppression discrimination extrajudicial_killing
  noun   disappearance arbitrary_arrest forced_labour forced_labor slavery apartheid inhumane_treatment enslavement
  noun   sexual_abuse sexual_violence police_brutality brutality forced_disappearance

class war_crimes
  noun   war_crime crime_against_humanity genocide ethnic_cleansing massacre atrocity crimes_against_humanity
  noun   mass_killing extermination mass_murder mass_grave holocaust war_criminal

class espionage
  noun   espionage spying treason sabotage subversion sedition treachery betrayal wiretapping eavesdropping
  noun   coup_plot interference meddling high_treason

class aggression
  noun   aggression invasion incursion occupation annexation provocation intervention military_intervention
  noun   hostile_act intrusion airspace_violation interference
  noun   expansionism military_action meddling destabilisation destabilization border_violation escalation

class terrorism
  noun   terrorism terror terrorist_attack terror_attack extremism radicalism militancy
  noun   suicide_bombing terrorist_act separatism terrorist_activity

# ---- unrest ----

class protest
  noun   protest demonstration rally march picket sit-in vigil mass_protest street_protest protest_march
  noun   protest_rally mass_rally anti-government_protest antigovernment_protest unrest street_demonstration
  noun   procession parade walkout walk-out civil_disobedience civil_disobedience_campaign uprising protest_action
  noun   hunger_strike student_protest encampment dissent
  use    @strike @riot

class strike
  noun   strike general_strike work_stoppage stoppage walkout walk-out industrial_action go-slow shutdown boycott
  noun   election_boycott hunger_strike labour_strike labor_strike transport_strike nationwide_strike sick-out
  noun   stayaway stay-away strike_action rail_strike teachers_strike

class riot
  noun   riot rioting unrest disturbance looting mob_violence street_violence street_battle prison_riot mutiny
  noun   food_riot clash melee arson rampage violent_protest scuffle

class roadblock
  noun   roadblock road_block barricade road_blockade human_chain checkpoint

# ---- violence ----

class violence
  noun   violence bloodshed fighting clash hostility hostilities conflict combat attack killing unrest strife
  noun   battle armed_clash gun_battle gunfight shootout shoot-out firefight skirmish carnage crackdown repression
  noun   armed_struggle armed_conflict sectarian_violence ethnic_violence civil_strife insurgency rebellion

class war
  noun   war civil_war conflict military_campaign campaign invasion offensive military_operation operation
  noun   military_action ground_offensive hostility hostilities armed_struggle insurgency rebellion revolt jihad
  noun   ground_operation counteroffensive counter-offensive military_offensive combat_operation guerrilla_war
  noun   bombing_campaign air_campaign war_effort shooting_war

class attack
  noun   attack assault raid offensive strike ambush incursion bombing bombardment shelling air_strike airstrike
  noun   air_raid missile_attack missile_strike rocket_attack drone_strike drone_attack mortar_attack gun_attack
  noun   grenade_attack suicide_attack suicide_bombing car_bombing truck_bombing bomb_attack terrorist_attack
  noun   terror_attack shooting killing knife_attack stabbing arson_attack counterattack counter-attack invasion
  noun   military_action military_operation military_strike onslaught blitz sabotage chemical_attack gas_attack
  noun   nuclear_attack cyberattack cyber_attack arson storming armed_attack pre-emptive_strike
  noun   preemptive_strike artillery_attack night_raid air_attack commando_raid

class airstrike
  noun   airstrike air_strike air_raid air_attack aerial_attack aerial_bombardment aerial_bombing bombing_raid
  noun   bombing_run drone_strike drone_attack missile_strike helicopter_attack sortie bombing_campaign air_assault
  noun   air_campaign warplane_attack

class bombing
  noun   bombing blast explosion bomb_attack bomb_blast car_bombing truck_bombing suicide_bombing suicide_attack
  noun   roadside_bombing bomb_explosion grenade_attack detonation

class killing
  noun   killing murder assassination execution slaying beheading lynching shooting slaughter manslaughter
  noun   assassination_attempt homicide honour_killing extrajudicial_killing

class massacre
  noun   massacre slaughter genocide pogrom ethnic_cleansing mass_killing bloodbath atrocity mass_execution
  noun   extermination

class kidnapping
  noun   kidnapping abduction hostage-taking hijacking hijack seizure disappearance kidnap

class repression
  noun   repression crackdown clampdown suppression purge police_action dispersal brutality
  noun   state_violence persecution intimidation

class coup
  noun   coup putsch coup_attempt mutiny revolt rebellion uprising overthrow takeover attempted_coup coup_d'etat
  noun   military_coup power_grab revolution insurrection

class alert
  noun   alert readiness combat_readiness military_alert high_alert red_alert vigilance war_footing
  noun   mobilisation mobilization

class disaster
  noun   disaster earthquake quake flood flooding hurricane typhoon cyclone storm tornado tsunami volcano eruption
  noun   drought famine wildfire fire landslide mudslide avalanche epidemic pandemic outbreak plague disease virus
  noun   coronavirus ebola cholera measles polio malaria heatwave oil_spill accident crash plane_crash train_crash
  noun   shipwreck hunger starvation food_shortage natural_disaster humanitarian_crisis catastrophe collapse

# ---- things owned ----

class property
  noun   property house home building land farmland farm shop store office equipment asset goods ship boat plane
  noun   vehicle car artefact artifact painting artwork antiquity treasure relic museum_piece manuscript statue
  noun   sculpture statuette skull fossil coin jewel gold bullion bronze cultural_property cultural_heritage
  noun   heritage stolen_art looted_art archive church mosque temple synagogue monastery estate animal bird
  noun   belongings livestock olive_tree crop tent mobile_home villa mansion palace wreckage black_box
  noun   flight_recorder debris
  use    @assets

class artefacts
  noun   artefact artifact painting artwork antiquity treasure relic manuscript statue sculpture mosaic mask
  noun   carving tablet clay_tablet mummy sarcophagus fossil coin bronze cultural_object marble museum_piece
  noun   archive icon looted_art heirloom bookmark pendant

class assets
  noun   asset assets account bank_account fund funds money reserve holding share savings deposit foreign_reserves
  noun   frozen_asset frozen_fund bond stock

class buildings
  noun   building house home school hospital church mosque temple synagogue office shop store market factory
  noun   warehouse power_plant refinery bridge dam railway pipeline village town settlement camp bakery university
  noun   stadium restaurant hotel theatre theater shrine monument tomb cemetery airport port post_office oil_field
  noun   oilfield oil_well plant prison barn farm crop orchard power_line infrastructure police_station

class media
  noun   newspaper magazine radio_station television_station tv_station broadcaster channel news_agency website
  noun   web_site social_media blog publication press media outlet media_outlet newsroom news_site internet
  noun   social_network film book broadcast film_screening programme

# ---- words of courtesy ----

class praise_words
  noun   praise tribute applause compliment homage commendation acclaim accolade appreciation gratitude thanks
  noun   admiration respect satisfaction congratulation congratulations felicitation greeting salute endorsement
  noun   welcome condolence condolences sympathy solidarity

class support_words
  noun   support backing endorsement approval solidarity assurance help commitment blessing loyalty allegiance
  noun   unity confidence consent agreement readiness full_support moral_support political_support
  noun   diplomatic_support encouragement

class condolences
  noun   condolence condolences sympathy sorrow grief solidarity sadness

class apology
  noun   apology regret remorse sorrow contrition apologies

class honours
  noun   medal award honour honor order decoration prize title honorary_degree honorary_citizenship knighthood
  noun   accolade peace_prize tribute wreath

class criticism
  noun   criticism condemnation anger outrage concern dismay disappointment protest complaint objection displeasure
  noun   indignation regret alarm fury dissatisfaction denunciation disapproval worry frustration opposition
  noun   reservation misgiving unease rebuke scorn fear doubt scepticism skepticism

# ---- words that tell readings that are no event ----

class sports
  noun   match game tournament cup championship league race final semifinal quarterfinal title medal season team
  noun   club player coach goal striker goalkeeper midfielder defender batsman bowler wicket innings set olympics
  noun   marathon grand_prix playoff draw qualifier penalty_kick referee fixture ball football soccer cricket rugby
  noun   tennis hockey basketball baseball golf athletics opponent rival world_cup test_match squad touchdown
  noun   home_run grand_slam fan stadium

class requirements
  noun   need requirement criterion criteria target deadline goal expectation standard challenge obligation
  noun   commitment demand quota cost condition threshold objective schedule specification end ends resistance
  noun   opposition fate approval success

class arts
  noun   film movie album song concert play novel book show festival exhibition gallery museum series episode band
  noun   actor singer musician orchestra artist theatre theater opera documentary award_ceremony oscar performance

class firm_news
  noun   profit revenue earnings dividend quarter shareholder share_price stock_price index bond_yield inflation
  noun   growth sale output merger takeover analyst_forecast gdp unemployment

class private_life
  noun   birthday wedding marriage husband wife baby daughter son mother father brother sister friend boyfriend
  noun   girlfriend parent grandfather grandmother uncle aunt cousin dog cat

class science
  noun   study research experiment theory hypothesis paper journal genome molecule telescope spacecraft probe
  noun   asteroid planet star galaxy laboratory scientist researcher professor

# ---- verbs of like use ----

# handing something over to somebody who needs it
class giving
  verb   provide give send deliver donate supply grant extend ship airlift dispatch distribute channel allocate
  verb   earmark disburse transfer contribute make_available gift rush fly truck furnish deploy lend allot
  verb   hand hand_over hand_out give_away present award airdrop forward step_up boost increase double
  verb   triple raise

class strengthening
  verb   strengthen deepen expand enhance improve boost forge upgrade develop bolster broaden cement consolidate
  verb   promote cultivate foster intensify tighten solidify build_up step_up widen elevate advance reinforce
  verb   further renew repair mend rebuild revive warm revitalise revitalize reset nurture

class expressing
  verb   express voice declare reiterate reaffirm pledge promise announce offer affirm convey show give renew
  verb   extend lend state signal throw repeat underline stress underscore confirm proclaim restate demonstrate vow

class letting_go
  verb   release free let_go set_free discharge liberate hand_over turn_over let_out return repatriate send_home
  verb   send_back surrender

class easing
  verb   lift ease relax loosen remove end cancel rescind revoke waive scrap drop abolish roll_back reduce repeal
  verb   soften withdraw unblock suspend terminate call_off scale_back slacken annul overturn cut lower undo

class pulling_out
  verb   withdraw pull_out pull pull_back retreat evacuate redeploy leave vacate quit abandon bring_home retire
  verb   disengage fall_back draw_down move_out remove
