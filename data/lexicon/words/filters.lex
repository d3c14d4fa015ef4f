# Words of sentences that are set aside: sport, entertainment, business, weather and accidents, science, everyday life.
# One word marked ! is enough; of the others two must meet. Words that politics uses too (leader, campaign, run, strike,
# attack, defence, victory, race, pitch, party) are left out or stand unmarked among words they meet only in that world.

filter sport
  word  !goalkeeper !midfielder !quarterback !linebacker !wicketkeeper !batsman !bowler !shortstop !outfielder !infielder
  word  !touchdown !playoff !semifinal !quarterfinal !wicket !innings !birdie !bogey
  word  !touchline !offside !equaliser !equalizer !rebounder
  word  !bundesliga
  word  !nba !nfl !mlb !nhl !mls !uefa !pga !atp !wta !wimbledon !motogp
  word  !winger !tiebreak
  word  !peloton !twenty20 !t20 !lbw !backstroke !breaststroke !heavyweight
  word  !welterweight !middleweight !featherweight !kickoff !scoreline
  word  !scoresheet !seeded !unseeded
  word  goal coach striker tournament match league season championship team player score title cup club fan stadium
  word  medal squad defender forward referee umpire trophy game teammate inning pitcher catcher catch pass
  word  tackle penalty keeper captain fixture rookie rugby cricket football soccer tennis golf hockey baseball basketball
  word  volleyball athletics boxing boxer wrestler swimmer sprinter cyclist skier skater gymnast golfer footballer
  word  cricketer racquet racket set seed serve final leg draw defeat win beat lap podium finalist halftime
  word  standings standing qualifier transfer bench substitute derby knockout bout
  word  athlete marathon olympian medallist medalist olympics paralympic roster draft varsity undefeated unbeaten
  word  round ace backhand forehand scorer scoreboard scoreless goalless
  word  nil marathoner jockey racecourse furlong coaching

filter entertainment
  word  !soundtrack !sequel !prequel !screenplay !filmmaker !grammy !bafta !sitcom !rapper
  word  !popstar !supermodel !catwalk !blockbuster !biopic !showrunner !hollywood !bollywood !broadway
  word  !netflix !songwriter !cinematographer
  word  !cinemagoer !moviegoer !bandmate !frontman !headliner !choreographer !choreography !guitarist !drummer
  word  film movie actor actress singer album song concert band premiere director screen trailer festival drama comedy
  word  celebrity star musician music pop guitar hit single fan novel novelist bestseller author character plot episode
  word  series audience stage theatre theater ballet opera orchestra conductor pianist exhibition gallery painter artist
  word  sculptor museum designer fashion model runway award nominee oscar emmy tony cast role starring
  word  streaming vocalist lyric lyrics duet tour dancer dance studio remake reboot screenwriter producer cinema

filter business
  word  !nasdaq !ftse !nikkei !ipo
  word  !shareholder !preopening !buyback !ebitda !dax !sensex
  word  share stock profit revenue earnings dividend analyst quarter investor trader trading index percent billion
  word  rally bond yield ceo merger takeover acquisition startup retailer brand customer sale margin
  word  forecast guidance outlook valuation broker brokerage equity commodity futures currency turnover
  word  quarterly fiscal net loss gross product launch smartphone gadget app

filter weather_accident
  word  !meteorologist !forecaster !snowfall !rainfall
  word  !epicentre !epicenter !richter !magnitude !aftershock !derailment !heatwave
  word  storm hurricane cyclone typhoon tornado flood flooding earthquake quake tsunami landslide mudslide avalanche
  word  wildfire bushfire blizzard thunderstorm rain snow wind temperature celsius fahrenheit weather drought lightning
  word  crash collision motorist driver lorry highway overturned skid derail passenger fog capsize
  word  firefighter blaze rescuer gust downpour torrential volcano eruption lava ash landfall

filter science
  word  !astronomer !astrophysicist !exoplanet !telescope !paleontologist !palaeontologist !archaeologist !fossilised
  word  !genome !placebo !dinosaur
  word  study researcher scientist journal experiment species fossil planet galaxy asteroid comet spacecraft orbit
  word  rover dna gene cell protein molecule laboratory patient tumour tumor sample hypothesis

filter everyday_life
  word  !tablespoon !teaspoon !recipe !horoscope !preheat !crossword !sudoku !garnish
  word  oven simmer flour sugar butter garlic onion chop stir bake dough ingredient dish chef restaurant menu flavour
  word  flavor diet workout yoga skincare makeup bride groom honeymoon birthday decor furniture gardening
