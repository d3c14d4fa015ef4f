# Roles: words for offices, services, trades and conditions, whoever's they are.
# Written by hand from general knowledge. The sector is what the word makes of a state beside it: "Kazakh defence
# minister" is KAZ GOV, "Kazakh police" KAZ COP. Both numbers stand where the lemma of a plural may be either (troops,
# troop).

# ---- government ----

role GOV head_of_state
  person     president head_of_state king queen monarch emir amir sultan emperor shah prince princess crown_prince
  person     head_of_government prime_minister premier chancellor taoiseach supreme_leader co-president
  person     vice-president deputy_president deputy_prime_minister vice_premier vice_chancellor
  person     first_lady acting_president interim_president acting_prime_minister interim_prime_minister
  person     caretaker_prime_minister president-elect prime_minister-designate ruler dictator strongman
  person     governor-general regent military_ruler junta_leader junta_chief

role GOV foreign_affairs
  person     foreign_minister minister_of_foreign_affairs minister_of_foreign_affair minister_for_foreign_affairs
  person     minister_for_foreign_affair foreign_affairs_minister foreign_affair_minister external_affairs_minister
  person     external_affair_minister secretary_of_state foreign_secretary deputy_foreign_minister
  person     vice_foreign_minister assistant_secretary_of_state deputy_secretary_of_state undersecretary_of_state
  person     under_secretary_of_state state_secretary chief_diplomat top_diplomat
  body       foreign_ministry ministry_of_foreign_affairs ministry_of_foreign_affair foreign_affairs_ministry
  body       foreign_affair_ministry foreign_office external_affairs_ministry external_affair_ministry
  body       embassy consulate consulate_general diplomatic_mission legation high_commission
  person     ambassador deputy_ambassador envoy special_envoy peace_envoy consul consul-general attache
  person     attaché military_attaché military_attache defence_attache charge_d'affaires
  person     chargé_d'affaires high_commissioner permanent_representative special_representative emissary
  person     ambassador-designate plenipotentiary trade_representative trade_envoy
  people     diplomat embassy_official foreign_ministry_official embassy_staff consular_official

role GOV defence_ministry
  person     defence_minister minister_of_defence minister_for_defence
  person     defence_secretary secretary_of_defence
  person     war_minister deputy_defence_minister defence_chief
  body       defence_ministry ministry_of_defence war_ministry
  body       defence_department department_of_defence

role GOV minister
  person     minister cabinet_minister deputy_minister junior_minister vice_minister secretary undersecretary
  person     minister_of_state interior_minister minister_of_interior minister_of_the_interior home_minister
  person     home_secretary home_affairs_minister home_affair_minister internal_affairs_minister
  person     finance_minister minister_of_finance treasury_secretary economy_minister economic_minister
  person     chancellor_of_the_exchequer trade_minister commerce_minister commerce_secretary energy_minister
  person     oil_minister petroleum_minister agriculture_minister health_minister minister_of_health
  person     health_secretary education_minister education_secretary transport_minister transportation_minister
  person     justice_minister minister_of_justice environment_minister information_minister
  person     communications_minister communication_minister culture_minister labour_minister
  person     security_minister public_security_minister immigration_minister migration_minister
  person     development_minister planning_minister industry_minister science_minister sports_minister
  person     sport_minister tourism_minister water_minister housing_minister religious_affairs_minister
  person     unification_minister reconstruction_minister chief_minister cabinet_secretary
  person     chief_cabinet_secretary minister_without_portfolio emergencies_minister emergency_minister
  person     national_security_adviser national_security_advisor security_adviser security_advisor
  body       ministry department interior_ministry ministry_of_interior ministry_of_the_interior home_ministry
  body       finance_ministry ministry_of_finance economy_ministry trade_ministry commerce_ministry energy_ministry
  body       oil_ministry agriculture_ministry health_ministry ministry_of_health education_ministry
  body       ministry_of_education justice_ministry ministry_of_justice environment_ministry information_ministry
  body       transport_ministry labour_ministry culture_ministry emergency_ministry
  body       emergencies_ministry security_ministry public_security_ministry immigration_ministry

role GOV government
  body       government administration cabinet regime junta presidency authority authorities military_government
  body       coalition_government ruling_coalition unity_government national_unity_government transitional_government
  body       interim_government caretaker_government provisional_government government-in-exile
  body       central_government federal_government state_government regional_government
  body       provincial_government local_government local_authority local_authorities municipal_authority
  body       municipality city_council town_council city_hall leadership monarchy royal_family presidential_palace
  body       royal_court
  body       dictatorship military_junta ruling_junta military_regime communist_regime executive
  body       national_security_council council_of_ministers council_of_minister
  body       central_bank state_bank reserve_bank national_bank customs customs_service tax_authority
  body       tax_authorities election_commission electoral_commission electoral_council
  body       election_board electoral_board constitutional_commission human_rights_commission human_right_commission
  body       space_agency nuclear_agency atomic_energy_agency development_agency health_authority
  body       health_authorities immigration_authority immigration_authorities immigration_service
  body       regulator media_regulator watchdog government_agency state_agency government_department
  body       government_office land_registry civil_service occupation_authority
  body       civil_aviation_authority government_watchdog

role GOV official
  people     official government_official state_official senior_official top_official local_official
  people     provincial_official election_official immigration_official health_official customs_official
  people     finance_official trade_official administration_official security_official defence_official
  people     government_source bureaucrat technocrat civil_servant government_employee
  people     public_servant government_worker
  person     governor provincial_governor state_governor deputy_governor mayor deputy_mayor city_mayor prefect
  person     commissioner administrator viceroy chief_of_staff presidential_adviser
  person     presidential_advisor presidential_aide senior_adviser senior_advisor adviser advisor presidential_candidate
  person     central_bank_governor central_bank_chief finance_chief intelligence_minister czar tsar special_adviser
  person     ombudsman auditor_general comptroller district_commissioner district_administrator

# Beside an organisation, party or armed group these keep its own sector: a Taliban spokesman is no government.
role GOV representative
  person     leader chief head spokesman spokeswoman spokesperson spokesmen representative chairman chairwoman
  person     chairperson chair secretary-general deputy_secretary_general director
  person     director-general deputy_director deputy_head deputy_leader deputy_chief general_secretary
  person     negotiator chief_negotiator mediator rapporteur special_rapporteur delegate commissioner_general
  person     founder co-founder figurehead successor predecessor counterpart rival strategist press_secretary aide
  person     foreign_policy_chief senior_figure political_leader community_leader
  body       delegation negotiating_team team secretariat directorate leadership_council politburo central_committee
  body       headquarters commission committee council panel bureau task_force working_group board
  body       spokesman's_office press_office press_service negotiating_committee mediation_team
  people     member membership ally

# ---- armed services ----

role MIL military
  body       army navy air_force armed_forces armed_force military land_force ground_force ground_forces
  body       naval_force naval_forces air_defence air_defence_force special_forces
  body       special_force special_operations_force special_operation_force force forces defence_force
  body       defence_forces government_force government_forces regime_force regime_forces
  body       pro-government_force pro-government_forces loyalist_force loyalist_forces state_force state_forces
  body       coalition_force coalition_forces allied_force allied_forces occupation_force occupation_forces
  body       occupying_force occupying_forces invasion_force expeditionary_force rapid_reaction_force
  body       marine_corps coast_guard coastguard national_guard presidential_guard republican_guard royal_guard
  body       general_staff high_command military_command joint_chiefs joint_chief military_leadership
  body       battalion brigade regiment squadron platoon military_unit
  body       army_unit commando_unit naval_fleet fleet garrison contingent convoy military_convoy army_convoy
  body       artillery infantry cavalry missile_force missile_forces nuclear_force strategic_force
  body       military_base army_base air_base airbase naval_base military_camp army_camp barracks military_police
  body       intelligence_corps reserve_force reserve_forces task_group carrier_group carrier_strike_group
  body       space_force cyber_command army_headquarters army_checkpoint security_belt air_arm
  people     troops troop soldier serviceman servicewoman service_member servicemen military_personnel personnel
  people     army_personnel marine paratrooper commando sailor airman pilot fighter_pilot gunner sniper conscript
  people     reservist recruit draftee veteran army_recruit special_forces_soldier infantryman peacekeeping_troops
  people     combat_troops combat_troop ground_troops ground_troop government_troops government_troop
  people     paramilitary_troops army_soldier military_officer army_officer military_official army_official
  people     naval_officer officer_corps mercenary military_trainer military_adviser military_advisor
  person     commander general admiral colonel captain lieutenant lieutenant_general major_general
  person     brigadier brigadier_general lieutenant_colonel field_marshal marshal vice_admiral rear_admiral
  person     air_marshal sergeant corporal army_chief military_chief navy_chief air_force_chief armed_forces_chief
  person     chief_of_general_staff chief_of_the_general_staff chief_of_defence_staff chief_of_army_staff
  person     chief_of_the_army commander-in-chief army_commander
  person     military_commander military_leader military_spokesman army_spokesman army_spokeswoman
  person     military_spokeswoman military_spokesperson top_commander military_strongman
  people     warplane war_plane fighter_jet jet combat_aircraft military_aircraft bomber fighter_plane
  people     fighter_aircraft spy_plane surveillance_plane reconnaissance_plane helicopter_gunship gunship
  people     military_helicopter attack_helicopter military_plane drone warship war_ship naval_ship naval_vessel
  people     gunboat destroyer frigate submarine aircraft_carrier patrol_boat tank armoured_vehicle
  people     armoured_column missile_boat artillery_unit military_vehicle

# ---- police ----

role COP police
  body       police police_force security_force security_forces national_police federal_police
  body       riot_police border_guard border_guards border_police border_force frontier_guard gendarmerie
  body       military_gendarmerie traffic_police religious_police morality_police anti-terror_police
  body       counterterrorism_police counter-terrorism_police anti-terrorism_police anti-terror_squad
  body       police_department police_station police_headquarters police_unit police_service
  body       law_enforcement law_enforcement_agency security_agency security_agencies prison_service
  body       prison_authority prison_authorities correctional_service paramilitary_police tactical_unit
  body       paramilitary_force anti-narcotics_force border_patrol immigration_police judicial_police
  body       criminal_police police_squad constabulary customs_police internal_troops internal_security_force
  body       internal_security_forces police_convoy police_checkpoint anti-corruption_agency
  body       anti-corruption_commission anti-graft_agency fraud_office
  people     police_officer officer policeman policewoman policemen cop constable detective border_guard_officer
  people     prison_guard guard jailer security_guard bodyguard security_personnel police_official
  people     law_enforcement_officer law_enforcement_official gendarme police_personnel investigator riot_officer
  people     detective_inspector federal_agent immigration_agent drug_agent customs_officer police_cadet
  person     police_chief chief_of_police police_commissioner police_commander police_spokesman
  person     police_spokeswoman police_spokesperson sheriff superintendent police_superintendent
  person     inspector_general_of_police security_chief warden prison_director

# ---- courts ----

role JUD judiciary
  body       court supreme_court high_court constitutional_court appeals_court appeal_court court_of_appeal
  body       court_of_appeals criminal_court military_court district_court federal_court regional_court
  body       provincial_court court_martial tribunal military_tribunal war_crimes_tribunal war_crime_tribunal
  body       special_court revolutionary_court sharia_court islamic_court city_court county_court top_court
  body       highest_court lower_court cassation_court court_of_cassation administrative_court anti-corruption_court
  body       antiterrorism_court anti-terrorism_court electoral_tribunal international_tribunal
  body       prosecution prosecutor's_office prosecutors_office prosecutor_office public_prosecutor's_office
  body       attorney_general's_office judiciary judicial_council supreme_judicial_council grand_jury jury
  body       constitutional_council magistracy truth_commission
  people     judge prosecutor magistrate justice juror prosecuting_attorney judicial_official
  people     justice_official federal_prosecutor state_prosecutor public_prosecutor
  person     chief_justice chief_judge attorney_general prosecutor-general general_prosecutor
  person     chief_prosecutor special_prosecutor special_counsel solicitor_general investigating_judge
  person     investigating_magistrate court_president judiciary_chief state_attorney district_attorney federal_judge
  person     high_court_judge supreme_court_judge supreme_court_justice independent_counsel

# ---- parliaments ----

role LEG legislature
  body       parliament senate congress house_of_representatives house_of_representative national_assembly
  body       legislature assembly legislative_assembly legislative_council constituent_assembly lower_house
  body       upper_house lower_chamber upper_chamber chamber_of_deputies chamber_of_deputy house_of_assembly
  body       federal_assembly people's_assembly parliamentary_committee
  body       senate_committee house_committee congressional_committee parliamentary_commission shura_council
  body       consultative_council state_legislature provincial_assembly state_assembly parliamentary_delegation
  people     lawmaker legislator parliamentarian deputy senator congressman congresswoman congressmen
  people     member_of_parliament
  people     member_of_congress mp mep mla parliamentary_deputy assemblyman assemblywoman
  people     backbencher councillor councilman city_councillor
  person     speaker parliament_speaker house_speaker parliamentary_speaker speaker_of_parliament
  person     speaker_of_the_house senate_president majority_leader minority_leader senate_leader
  person     parliament_chairman

# ---- secret services ----

role SPY intelligence
  body       intelligence intelligence_agency intelligence_agencies intelligence_service intelligence_services
  body       secret_service secret_services secret_police spy_agency spy_service security_service
  body       military_intelligence intelligence_ministry counterintelligence counter-intelligence
  body       intelligence_community state_security intelligence_department intelligence_bureau
  people     spy agent intelligence_agent secret_agent intelligence_officer intelligence_official spook
  people     counterintelligence_officer operative undercover_agent informant informer double_agent
  person     intelligence_chief spy_chief spymaster intelligence_director

# ---- those who fight states ----

role REB rebel
  people     rebel insurgent guerrilla guerilla separatist secessionist militant militiaman militiamen militia_fighter
  people     rebel_fighter fighter insurgent_fighter terrorist jihadist jihadi islamist_militant islamist extremist
  people     suicide_bomber mutineer revolutionary resistance_fighter foreign_fighter
  people     islamic_militant muslim_militant islamic_extremist hardline_militant rebel_soldier mujahideen mujahedeen
  people     paramilitary rebel_official terror_suspect militant_suspect hijacker freedom_fighter maoist
  people     loyalist_fighter tribal_fighter tribesman tribesmen armed_tribesman
  body       rebel_group rebel_force rebel_forces rebel_movement rebel_army insurgency guerrilla_group
  body       guerrilla_army guerrilla_movement militia militia_group militant_group militant_organisation
  body       terrorist_group terrorist_organisation terror_group
  body       terror_network terrorist_network terror_cell terrorist_cell sleeper_cell separatist_group
  body       separatist_movement separatist_force separatist_forces liberation_army liberation_front
  body       liberation_movement jihadist_group extremist_group islamist_group armed_group armed_wing
  body       military_wing splinter_group insurgent_group faction armed_faction private_army
  body       armed_opposition armed_movement rebel_alliance rebel_coalition paramilitary_group death_squad
  person     rebel_leader rebel_commander guerrilla_leader militant_leader militia_leader militant_commander
  person     warlord separatist_leader insurgent_leader terrorist_leader rebel_chief militia_commander
  person     guerrilla_commander rebel_spokesman militant_spokesman coup_leader

role UAF armed
  people     gunman gunmen attacker assailant shooter armed_man armed_men assassin arsonist masked_man masked_men
  people     knifeman would-be_assassin axeman car_bomber perpetrator mob armed_assailant vigilante
  body       hit_squad armed_gang armed_mob armed_band

role CRM criminal
  people     criminal gangster smuggler trafficker drug_trafficker human_trafficker drug_dealer drug_smuggler
  people     people_smuggler arms_dealer arms_smuggler pirate hacker bandit robber thief kidnapper mobster
  people     fraudster looter poacher thug hitman murderer killer rapist convict gang_member counterfeiter
  people     cattle_rustler hacker_group cybercriminal
  body       drug_cartel cartel gang criminal_gang street_gang crime_syndicate drug_gang mafia crime_family
  body       crime_group criminal_organisation criminal_group hacking_group smuggling_ring
  body       trafficking_ring organised_crime underworld
  person     drug_lord drug_kingpin kingpin mafia_boss crime_boss gang_leader

# ---- opposition and parties ----

role OPP opposition
  people     dissident protester protestor demonstrator activist political_activist opposition_activist rioter marcher
  people     campaigner oppositionist government_critic regime_critic kremlin_critic opposition_member opposition_lawmaker opposition_mp
  people     opposition_supporter political_prisoner anti-government_protester pro-democracy_activist
  people     democracy_activist political_opponent opponent picketer prisoner_of_conscience hunger_striker
  people     opposition_politician rights_activist
  body       opposition opposition_party opposition_parties opposition_group opposition_movement
  body       opposition_coalition opposition_alliance opposition_bloc protest_movement dissident_group
  body       pro-democracy_movement democracy_movement resistance_movement anti-war_group antiwar_group
  person     opposition_leader leader_of_the_opposition opposition_candidate opposition_figure dissident_leader
  person     protest_leader opposition_chief opposition_spokesman student_leader protest_organiser

role PTY party
  body       party political_party ruling_party governing_party ruling_alliance coalition_partner
  body       party_leadership political_group political_movement electoral_alliance presidential_campaign
  body       reelection_campaign far-right_party left-wing_party right-wing_party
  body       islamist_party nationalist_party communist_party green_party
  people     politician party_member party_official party_supporter supporter loyalist nationalist communist
  people     socialist conservative reformist hardliner moderate ultranationalist liberal social_democrat
  people     christian_democrat leftist rightist voter candidate
  person     party_leader party_chief party_chairman party_chairwoman party_president candidate_for_president
  person     frontrunner front-runner nominee presidential_hopeful presidential_contender challenger party_spokesman

role ELI former_official
  person     former_president ex-president former_prime_minister ex-prime_minister former_premier former_king
  person     former_minister ex-minister former_foreign_minister former_defence_minister
  person     former_vice_president former_chancellor former_secretary_of_state former_leader former_dictator
  person     former_ruler ousted_president ousted_leader ousted_prime_minister deposed_president deposed_leader
  person     deposed_king toppled_president exiled_president exiled_leader exiled_king former_governor
  person     former_mayor former_senator former_lawmaker former_ambassador former_general former_strongman
  person     ex-leader ex-dictator deposed_prime_minister former_first_lady former_finance_minister
  people     former_official ex-official ousted_official former_government_official elder_statesman

# ---- people ----

role CVL civilian
  people     civilian people person resident citizen villager inhabitant local passer-by passerby bystander
  people     man woman child boy girl men women children youth youngster teenager baby infant elder
  people     family relative mother father parent son daughter brother sister wife husband widow orphan
  people     national countryman compatriot neighbour passenger tourist traveller visitor
  people     foreigner foreign_national westerner expatriate hostage captive victim survivor prisoner detainee
  people     inmate suspect defendant crowd public population community tribe tribal_elder tribal_leader clan
  people     householder tenant homeowner settler nomad herder herdsman shepherd hunter motorist driver
  people     pedestrian shopper customer consumer taxpayer viewer fan audience worshipper worshiper pilgrim
  people     mourner singer actor actress writer author poet artist musician athlete celebrity pensioner
  people     blogger intellectual lawyer barrister attorney_at_law defence_lawyer human_rights_lawyer
  people     human_right_lawyer volunteer student_activist minority ethnic_minority ethnic_group indigenous_people
  people     indigenous_group indigenous_leader islander city_dweller townspeople schoolchild
  people     schoolgirl schoolboy young_people bus_passenger commuter fisherman fishermen crew crew_member
  people     prisoner_of_war pow
  person     chieftain
  body       civil_society civil_society_group local_community village_council household jirga
  body       expatriate_community diaspora youth_group women's_group tribal_council

role REF refugee
  people     refugee migrant asylum-seeker displaced_person displaced_people internally_displaced_person
  people     internally_displaced_people immigrant illegal_immigrant illegal_migrant undocumented_immigrant
  people     undocumented_migrant economic_migrant evacuee deportee returnee boat_people war_refugee stateless_person
  people     child_migrant unaccompanied_minor
  body       refugee_camp migrant_caravan caravan displacement_camp

role LAB labour
  people     worker labourer farmer peasant miner steelworker autoworker dockworker docker striker
  people     striking_worker farm_worker factory_worker oil_worker public_sector_worker transport_worker
  people     truck_driver lorry_driver taxi_driver bus_driver trucker employee staff contract_employee
  people     railway_worker trade_unionist unionist garment_worker migrant_worker foreign_worker grower rancher
  people     air_traffic_controller cabin_crew flight_attendant railwayman stevedore
  people     coal_miner postal_worker port_worker construction_worker domestic_worker
  body       union trade_union labour_union workers'_union workers_union union_federation
  body       trade_union_federation farmers'_union labour_federation workforce teachers'_union guild
  person     union_leader trade_union_leader labour_leader union_official union_boss

role EDU education
  people     student teacher professor academic lecturer scholar researcher schoolteacher university_student
  people     scientist economist historian analyst political_analyst pupil headmaster
  body       university school college faculty academy high_school student_union students'_union
  body       research_institute think_tank institute student_body madrassa madrasa seminary kindergarten
  person     rector dean headteacher university_president

role MED health
  people     doctor nurse physician surgeon medic paramedic medical_worker health_worker healthcare_worker
  people     medical_staff hospital_staff ambulance_crew midwife psychiatrist medical_team
  body       hospital clinic field_hospital medical_centre health_service ambulance_service
  body       medical_association ambulance

role JRN press
  people     journalist reporter correspondent editor photographer cameraman cameramen camerawoman columnist
  people     commentator broadcaster press_corps photojournalist news_crew television_crew
  people     foreign_correspondent media_worker freelancer anchor
  body       newspaper media state_media press news_agency magazine television_station tv_station
  body       television_channel tv_channel radio_station state_television state_tv state_radio state_news_agency
  body       broadcasting_company news_outlet media_outlet news_website website publisher press_freedom_group
  person     editor-in-chief news_anchor bureau_chief newsreader

role REL religion
  people     cleric priest imam mullah rabbi monk nun bishop pastor preacher missionary clergyman clergy clergymen
  people     ayatollah sheikh lama buddhist_monk religious_leader church_leader seminarian theologian friar
  people     muslim_cleric shiite_cleric sunni_cleric religious_student religious_scholar spiritual_leader
  person     pope pontiff archbishop cardinal patriarch grand_mufti mufti grand_ayatollah chief_rabbi dalai_lama
  person     apostolic_nuncio nuncio vicar abbot
  body       church mosque synagogue diocese monastery congregation religious_group religious_community
  body       religious_authority religious_authorities sect cult missionary_group papacy

role BUS business
  people     businessman businesswoman businessmen entrepreneur investor trader merchant banker industrialist
  people     shopkeeper tycoon oligarch shareholder exporter importer creditor lender manufacturer
  people     contractor private_contractor landowner landlord shipowner retailer supplier billionaire
  body       company firm corporation business enterprise bank conglomerate oil_company energy_company gas_company
  body       state_oil_company mining_company arms_manufacturer airline shipping_company multinational
  body       multinational_company chamber_of_commerce stock_exchange factory refinery
  body       consortium oil_major oil_giant gas_giant car_maker carmaker automaker drug_maker drugmaker
  body       telecoms_company technology_company tech_company tech_giant insurer investment_bank
  body       commercial_bank private_bank pharmaceutical_company security_company private_military_company
  body       private_security_company start-up startup joint_venture subsidiary holding_company state_company
  body       state-owned_company bondholder brokerage credit_rating_agency ratings_agency
  body       tanker oil_tanker cargo_ship merchant_ship freighter fishing_boat trawler airliner passenger_plane
  person     chief_executive chief_executive_officer ceo managing_director company_spokesman company_spokeswoman
  person     business_leader chief_financial_officer company_official

role NGO relief
  people     aid_worker humanitarian_worker relief_worker human_rights_activist human_right_activist
  people     rights_campaigner human_rights_campaigner environmentalist environmental_activist rescuer
  people     rescue_worker philanthropist human_rights_defender human_right_defender peace_activist
  people     environmental_campaigner charity_worker search_team
  body       ngo non-governmental_organisation
  body       aid_group aid_agency relief_agency relief_organisation
  body       humanitarian_group humanitarian_organisation
  body       humanitarian_agency charity human_rights_group human_right_group human_rights_organisation
  body       human_right_organisation rights_group
  body       right_group rights_organisation rights_body environmental_group
  body       advocacy_group pressure_group lobby_group aid_organisation foundation
  body       monitoring_group peace_group watchdog_group non-profit nonprofit campaign_group rescue_team
  body       civil_liberties_group

# ---- between states ----

role IGO international
  people     peacekeeper peace_keeper un_peacekeeper weapons_inspector weapon_inspector arms_inspector
  people     nuclear_inspector inspector observer election_observer election_monitor monitor ceasefire_monitor
  people     military_observer peace_monitor un_official un_worker un_expert humanitarian_coordinator
  people     international_observer international_monitor international_official ceasefire_observer
  body       peacekeeping_force peacekeeping_forces peace_force peacekeeping_mission peacekeeping_operation
  body       observer_mission monitoring_mission stabilisation_force
  body       multinational_force international_force intervention_force peace_mission fact-finding_mission
  body       international_community world_powers world_power donor donor_country donor_nation
  body       international_organisation intergovernmental_organisation world_body
  body       alliance bloc coalition regional_bloc regional_body international_agency inspection_team
  body       customs_union economic_union monetary_union currency_union eurasian_union political_union
  body       observer_team contact_group international_donors international_donor
  person     un_chief un_envoy force_commander peace_mediator
