# Words of sentences that are set aside: sport, entertainment, business, weather, traffic, science, everyday life.
# One word marked ! is enough; of the others two must meet. Words that politics uses too (leader, campaign, run, strike,
# attack, defence, victory, race, pitch, party) are left out: a lost event weighs as much as a false one. Disasters
# are not
# here either, since states send aid after them and investigate them.

filter sport
  word  !goalkeeper !midfielder !quarterback !linebacker !wicketkeeper !batsman !bowler !shortstop !outfielder
  word  !infielder !touchdown !playoff !semifinal !quarterfinal !wicket !innings !birdie !bogey !touchline !offside
  word  !equaliser !equalizer !rebounder !bundesliga !nba !nfl !mlb !nhl !mls !uefa !pga !atp !wta !wimbledon !motogp
  word  !winger !tiebreak !peloton !twenty20 !t20 !lbw !backstroke !breaststroke !heavyweight !welterweight
  word  !middleweight !featherweight !kickoff !scoreline !scoresheet
  word  coach tournament match league season championship player score cup club medal squad umpire trophy game
  word  teammate inning pitcher catcher penalty fixture rookie rugby cricket football soccer tennis golf hockey
  word  baseball basketball volleyball athletics boxer wrestler swimmer sprinter cyclist skier skater gymnast golfer
  word  footballer cricketer racquet racket finalist halftime qualifier derby knockout athlete marathon olympian
  word  medallist medalist paralympic roster undefeated unbeaten backhand forehand scorer scoreboard scoreless
  word  goalless nil marathoner jockey racecourse furlong
  word  fifa striker captain winger batting bowling stadium champion championship sprint kick
  word  runner swimmer racehorse semi lap relay
  word  !grandmaster !checkmate !racehorse !hurdler !javelin !decathlon !heptathlon !scrum !freestyle

filter entertainment
  word  !soundtrack !sequel !prequel !screenplay !filmmaker !grammy !bafta !sitcom !rapper !popstar !supermodel
  word  !catwalk !blockbuster !biopic !showrunner !songwriter !cinematographer !cinemagoer !moviegoer !bandmate
  word  !frontman !headliner !choreographer !choreography !guitarist !drummer
  word  film movie actor actress singer album song concert band premiere trailer festival comedy celebrity musician
  word  music guitar novel novelist bestseller episode ballet opera orchestra pianist exhibition painter artist
  word  sculptor fashion runway oscar emmy streaming vocalist lyric lyrics duet dancer reboot screenwriter cinema
  word  hollywood bollywood broadway netflix
  word  thriller drama tenor soprano conductor poem poet painting portrait bookshop auction symphony museum
  word  gallery curator sculpture canvas comedian playwright theatre theater jazz circus
  word  !philharmonic !libretto !aria !sonata !concerto !watercolour !watercolor !storyline

filter history
  word  !ottoman !napoleon !napoleonic !habsburg !viking !pharaoh !crusader !gladiator !medieval !renaissance !tsarist !mongol
  word  emperor century empire museum relic manuscript knight fortress dynasty chronicle tomb mummy castle
  word  cathedral ancient centenary descendant viceroy galleon

filter business
  word  !nasdaq !ftse !nikkei !ipo !shareholder !preopening !buyback !ebitda !dax !sensex
  word  stock profit revenue earnings dividend analyst index ceo merger takeover startup retailer valuation broker
  word  brokerage commodity futures turnover quarterly smartphone gadget

filter weather
  word  !meteorologist !forecaster !snowfall !raindrop !windchill !heatwave !anticyclone
  word  temperature celsius fahrenheit wind gust downpour rain snow thunderstorm weather humidity drizzle sunshine
  word  cloudy sunny humid mild chilly breezy overcast windy frost fog sleet

filter traffic_accident
  word  skid overturned derail carriageway swerve windshield windscreen speeding hospitalised hospitalized minivan
  word  sedan motorcyclist cyclist motorist hitchhiker

filter science
  word  !astronomer !astrophysicist !exoplanet !telescope !paleontologist !palaeontologist !fossilised !genome
  word  !placebo !dinosaur
  word  researcher scientist experiment species fossil galaxy asteroid comet spacecraft rover dna protein molecule
  word  laboratory tumour tumor hypothesis archaeologist

filter everyday_life
  word  !tablespoon !teaspoon !recipe !horoscope !preheat !crossword !sudoku !garnish
  word  oven simmer dough chef flavour flavor workout yoga skincare makeup bride groom honeymoon birthday decor
  word  furniture gardening
