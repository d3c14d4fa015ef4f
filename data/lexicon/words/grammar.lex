# Classes that the coder itself asks for by name. Written for this project.

# Nouns that stand for what follows "of": a round of talks is talks.
class transparent
  noun  series round number set package lot range part kind type form wave spate string batch shipment pair couple
  noun  dozen score hundred thousand million billion majority group member element piece bit host array cache amount
  noun  load ton tonne some any all most many several much few none one two three both each rest half quarter third
  noun  more less act state plenty total average bulk wealth flow stream

# What does not belong to this world, or not yet.
class unreal
  adj   ideal perfect hypothetical imaginary possible potential proposed planned threatened prospective
  adv   ideally hypothetically

# Common nouns for frameworks, by kind; a name or the article says which one is meant.
class fw_exercise
  noun  exercise drill manoeuvre maneuver wargame war_game
class fw_agreement
  noun  agreement treaty accord pact convention protocol deal memorandum
class fw_transit_arrangement
  noun  transit_agreement transit_deal transit_arrangement overflight_agreement transit_accord
class fw_operation
  noun  peacekeeping_mission peacekeeping_operation support_operation peacekeeping_force stabilisation_force
  noun  stabilization_force observer_mission monitoring_mission training_mission military_operation
class fw_mandate
  noun  mandate resolution
class fw_programme
  noun  programme program
class fw_plan
  noun  action_plan peace_plan roadmap road_map
class fw_process
  noun  peace_process review_process
class fw_force_commitment
  noun  brigade_structure rapid_reaction_force standby_force

# What shows somebody of long ago: "the statue of the general who surrendered".
class works
  noun  statue bust portrait grave tomb monument memorial painting museum biography birthplace

# Subjects that do nothing political, whatever verb they have and whatever country they come from.
class no_agent
  # weather, earth and sickness
  noun  storm cyclone hurricane typhoon tornado blizzard flood flooding rain rainfall snow snowfall wind gale wave tide heat
  noun  heatwave drought earthquake quake tremor aftershock tsunami eruption volcano landslide mudslide avalanche wildfire
  noun  blaze bushfire lightning fog frost glacier river lava ash virus disease epidemic pandemic outbreak influenza cholera
  noun  cancer illness bacteria locust mosquito monsoon temperature climate weather
  noun  train
  # works and shows
  noun  novel book film movie play opera album song painting exhibition documentary poem sitcom musical soundtrack sequel
  noun  biography memoir museum gallery orchestra band concert festival
  # those who play and perform
  noun  striker midfielder goalkeeper defender winger forward batsman bowler pitcher quarterback sprinter runner cyclist swimmer
  noun  golfer boxer wrestler gymnast skier skater jockey footballer cricketer athlete player teammate coach
  noun  referee umpire club team squad eleven champion medallist medalist champions winner finalist contender
  noun  actress singer tenor soprano conductor composer novelist painter sculptor comedian dancer ballerina rapper
  noun  musician guitarist pianist violinist filmmaker screenwriter chef baker designer model architect poet
  noun  scientist astronomer physicist biologist researcher archaeologist paleontologist zoologist botanist geologist
  # animals and things that move
  noun  dog wolf bear tiger lion elephant shark crocodile snake bird cat horse cow bee whale dolphin
  noun  asteroid comet satellite telescope probe rover spacecraft meteor
  # private life
  noun  landlord tenant neighbour neighbor husband wife bride groom boyfriend girlfriend father mother son daughter brother
  noun  sister uncle aunt cousin grandmother grandfather couple family burglar thief pickpocket
  use   @creatures @petty_criminals @household_people @nation_wares
  # works, wares and those who look on
  noun  thriller drama comedy cartoon ballad portrait statue sculpture mural fresco tune anthem symphony sonata choir
  noun  philharmonic quartet trumpeter cellist magician clown acrobat supermodel crooner gorilla gymnasium
  noun  wine beer cheese coffee moustache recipe menu perfume pizza toy handset gadget smartphone
  noun  reader viewer listener diner shopper sightseer holidaymaker tourist backpacker spectator collector bookshop
  noun  gardener cobbler shoemaker carpenter beekeeper schoolboy schoolgirl stuntman star heiress
  # matches
  noun  batsmen bowling bowlers opener seed bronze_medallist pacemaker substitute keeper goalscorer

# What follows from a mishap was nobody's act: "crashed into a block of flats, killing 15".
class mishap
  verb  crash collide capsize derail sink overturn plunge collapse skid swerve topple crumble
  verb  fall slip overflow burst erupt rage sweep batter lash ravage engulf
