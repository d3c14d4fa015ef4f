# Classes for the frames of protest, mobilisation, coercion and assault, beside those of classes-conflict.lex.

# Who is banned, fined or suspended in sport, and household wares that are banned in shops: no coercion.
class sportspeople
  noun  player athlete coach driver swimmer cyclist runner footballer club team striker goalkeeper defender referee
  noun  jockey skater skier boxer wrestler sprinter cricketer fan gymnast rower

class banned_wares
  noun  smoking plastic doping bag straw packaging

# What is strengthened where forces are: their numbers, their posts, the border they guard.
class posture
  noun  garrison presence military_presence troop_presence troop_level border frontier border_defence air_defence
  noun  position

class opposition_body
  noun  party opposition candidate opposition_party political_party movement brotherhood opposition_group
  noun  opposition_movement

# ---- for the readings of conflict-quiet.lex, which are no event ----

class violent_verbs
  verb  attack invade storm raid bomb bombard torpedo kill destroy capture seize crush ambush besiege hijack sabotage
  verb  murder butcher massacre assassinate wound beat batter occupy loot target hit fight battle conquer kidnap abduct
  verb  overrun assault assail strike shoot shoot_down blow_up terrorise terrorize snatch plunder execute strangle
  verb  cripple demolish liberate arrest detain smash pound blast confiscate hold surround ransack

# What is attacked, killed or captured only in a manner of speaking.
class harmless_targets
  noun  idea rumour rumor myth dream hope appetite habit breakfast lunch dinner supper meal plate cake cheese soup pie
  noun  sandwich pudding buffet dessert fridge kitchen wardrobe drawer sofa living_room bedroom bathroom garden
  noun  chart hit_parade stage catwalk playlist bookshelf shelf heart imagination sense tongue palate ear eye throat skin
  noun  hair tooth gum nail weed mood summer weekend evening prose language grammar song tune anthem verse poem
  noun  aria joke punchline melody piano violin queue paperwork cliche boredom dust dirt stain rust mould mold backlog
  noun  crossword puzzle snow ice ant spider wasp moth beetle pigeon rat mouse show spotlight spirit essence
  noun  atmosphere charm beauty nostalgia romance limelight fancy zeitgeist fashion
  noun  opera novel film movie ballet album
  noun  spaghetti noodle chocolate pizza wine beer snack cookie biscuit pastry bestseller_list
  noun  pocket supermarket_shelf screen slope climb theory thesis laughter silence

class creatures
  noun  ant wasp spider moth caterpillar beetle pigeon gull seagull goose swan duck peacock crow rat mouse squirrel fox deer
  noun  moose goat sheep donkey camel kangaroo monkey baboon gorilla chimpanzee parrot octopus jellyfish squid midge
  noun  hedgehog panda koala penguin otter beaver badger hare rabbit hamster bat owl eagle hawk vulture bull pig
  noun  boar puppy kitten pony hippo hippopotamus rhino rhinoceros magpie buffalo stork

class mishap_things
  noun  lift elevator crane scaffold scaffolding ladder ceiling roof balcony bridge ice rock boulder tree branch mast
  noun  debris wreckage tram trolley minibus van motorbike motorcycle bicycle ambulance fire_engine lorry tractor
  noun  firework balloon parachute glider cable_car funicular escalator wall pylon gas_leak gas_explosion
  noun  reactor boiler generator icicle hailstone runaway_train carriage locomotive derailment

class household_people
  noun  wife husband uncle aunt cousin nephew niece grandfather grandmother grandchild stepfather stepmother stepson
  noun  boyfriend girlfriend lover fiance fiancee bride groom landlord landlady lodger flatmate neighbour neighbor
  noun  mother_in_law father_in_law brother_in_law son_in_law babysitter nanny waiter waitress chef cook barber
  noun  hairdresser plumber dentist pensioner beekeeper parking_attendant bartender barman cashier
  noun  employer bookmaker jeweller jeweler shop_assistant schoolmate classmate roommate widow widower toddler baby

class petty_criminals
  noun  robber burglar thief mugger pickpocket shoplifter swindler fraudster conman con_man trickster forger
  noun  joyrider drunk drunkard bank_robber car_thief cat_burglar impostor imposter
  noun  housebreaker rapist

class petty_offences
  noun  theft burglary shoplifting speeding drunk_driving drink_driving dangerous_driving careless_driving indecency
  noun  pickpocketing plagiarism forgery tax_evasion insider_trading drunkenness littering vandalism
  noun  bigamy cheating match_fixing trespass poaching

class match_words
  noun  semifinal semi_final quarterfinal quarter_final match friendly qualifier opening_game group_game
  noun  tie_break penalty_shootout derby world_cup cup_final european_championship championship tournament
  noun  wicket inning birdie playoff play_off marathon grand_prix wimbledon penalty_kick kilometre_race
  noun  davis_cup asian_cup gold_cup halftime half_time title semi_finals quarter_finals straight_set

class holiday_people
  noun  tourist holidaymaker traveller traveler pilgrim visitor sightseer backpacker camper sunbather hiker sun_seeker
  noun  guest walker

class traders
  noun  company firm carmaker automaker airline retailer brewer bookseller supermarket chain manufacturer maker
  noun  lender insurer shipyard smelter publisher producer exporter shoemaker grocer drugmaker chipmaker
  noun  steelmaker investor shareholder builder supplier operator developer distributor startup
  noun  grower distiller winemaker brewery dairy foundry wholesaler importer

# What comes from a country without acting for it.
class nation_wares
  noun  car import export lorry toy steel fruit fish lamb beef tea rice cotton silk carpet shoe watch clock software
  noun  language cooking cuisine kitchen soap fashion word accent humour humor summer winter spring
  noun  autumn sun heat charm beach football_shirt currency lira peso rouble ruble baht rupee yen yuan
  noun  franc krone krona zloty forint rand euro share bond stock price economy
  noun  plumber nanny hairdresser jazz folk_music pop_song chess

class fiction
  noun  novel film movie play story drama thriller series episode scene painting cartoon comic comic_book video_game opera
  noun  musical sitcom tale fable myth legend sketch

class private_suspects
  use   @petty_criminals @household_people
  noun  banker stockbroker jockey golfer motorist cyclist stuntman

class homely_people
  noun  schoolchild schoolchildren pupil schoolboy schoolgirl fan wrestler athlete singer actor actress musician magician
  noun  shopper baker chef beekeeper angler butcher cook gardener newlywed centenarian toddler choir footballer child
  noun  breeder winegrower wine_grower cheesemaker hairdresser postman

class former_guards
  noun  former_marine former_soldier former_policeman former_army_officer former_officer former_police_officer ex_policeman
  noun  ex_soldier off_duty_policeman off_duty_officer off_duty_soldier drunken_soldier drunk_soldier

# Machines of war: what a nation's do the nation does ("Cambodian rockets hit a hospital").
class war_machines
  noun  rocket missile shell mortar drone jet warplane fighter_jet bomber gunship gunboat helicopter tank frigate
  noun  warship destroyer submarine patrol_boat aircraft plane fighter artillery battery cruise_missile torpedo
  noun  f_16 mig commando paratrooper marine bullet gun cannon howitzer armour carrier

# Words by which deaths are counted, whatever their cause.
class deaths
  verb  kill die perish injure wound hurt maim
  noun  death casualty

# Words by which what somebody does is told as wrong.
class wrongs
  noun  lie harm danger weapon hunger terror mockery rehearsal breach violation provocation aggression blackmail piracy
  noun  hypocrisy interference crime genocide apartheid massacre atrocity fraud sham farce betrayal threat insult tyranny
  noun  oppression injustice contempt sabotage propaganda disinformation occupation annexation expansionism adventure
  noun  hatred extremism brutality repression corruption cruelty double_standard lip_service pretext excuse chaos
  verb  lie harm cheat rig steal sabotage destabilise destabilize undermine violate breach betray ignore exploit abuse
  verb  provoke deceive mislead bully blackmail humiliate insult oppress persecute endanger torpedo obstruct hinder
  verb  misuse fuel inflame poison trample flout meddle interfere plunder starve
  adj   dangerous illegal unlawful reckless irresponsible hypocritical unacceptable shameful cynical provocative
  adj   illegitimate unfair hostile brutal aggressive guilty criminal barbaric unilateral
