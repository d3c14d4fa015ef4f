# CAMEO 20: mass violence. Expulsion, massacre, ethnic cleansing, weapons of mass destruction.

frame mass.violence 200
  verb       ravage devastate lay_waste
  subj       :armed :state :group
  obj        :place @city_word @territory
  recipient  obj

frame mass.expel 201
  verb       expel uproot displace drive_out force_out
  subj       :armed :state :group
  obj        population minority community villager inhabitant
  recipient  obj of from

frame mass.expel_noun 201
  noun       mass_expulsion mass_deportation forced_displacement forcible_transfer mass_displacement
  recipient  of from

frame mass.kill 202
  verb       massacre slaughter exterminate
  obj        :any

frame mass.kill_noun 202
  noun       massacre slaughter carnage bloodbath mass_killing pogrom mass_execution extermination
  of/in/by/against :any
  recipient  of against in

frame mass.kill_commit 202
  verb       commit perpetrate carry_out
  obj        massacre mass_killing atrocity
  recipient  against in of on

frame mass.execute 202
  verb       execute
  subj       :group @gunmen :armed
  obj        dozen hundred @civilians @troops @prisoners
  recipient  obj

frame mass.starve 202
  verb       starve
  subj       :state :armed
  obj        :actor @civilians population
  recipient  obj in

frame mass.genocide 203
  verb       commit perpetrate carry_out wage
  obj        genocide ethnic_cleansing
  recipient  against on of in

frame mass.genocide_noun 203
  noun       genocide ethnic_cleansing
  of/against/by :actor
  recipient  of against in

frame mass.cleanse 203
  verb       cleanse
  subj       :armed :state :group
  obj        :any
  recipient  of obj

frame mass.wmd 204
  verb       use deploy unleash employ
  obj        @mass_weapons weapon
  of         mass_destruction destruction
  mode       unconventional
  recipient  against on in

frame mass.chemical 2041
  verb       use fire drop launch unleash employ release deploy spray
  obj        @chemical_weapons
  mode       unconventional
  recipient  against on in at

frame mass.chemical_with 2041
  verb       attack bomb kill hit target shell poison strike
  with       @chemical_weapons
  mode       unconventional
  recipient  obj

frame mass.chemical_noun 2041
  noun       chemical_attack gas_attack chemical_weapons_attack sarin_attack chlorine_attack biological_attack
  noun       chemical_weapon_attack nerve_agent_attack
  mode       unconventional
  recipient  on against in at

frame mass.gas 2041
  verb       gas
  obj        :any
  mode       unconventional

frame mass.use_noun 2041
  noun       use
  of         @chemical_weapons
  mode       unconventional
  recipient  against on in by

frame mass.nuclear 2042
  verb       drop detonate use fire
  obj        @nuclear_weapons
  on/against/over/in :actor
  mode       unconventional
  recipient  on against over in

frame mass.nuclear_noun 2042
  noun       nuclear_attack nuclear_strike atomic_bombing
  on/against/of :actor
  mode       unconventional
  recipient  on against of

frame mass.gas_car none
  verb       gas_up
  obj        :any

frame mass.animals none
  verb       slaughter exterminate cull
  obj        @wild_animals cattle sheep pig chicken poultry rat cow bird goat

frame mass.sport none
  verb       massacre slaughter
  obj        @opponents_in_sport
