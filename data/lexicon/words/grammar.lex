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
