# Companies that stand in the news as parties of their own.
# Written by hand from general knowledge. Code of the home state. Names that are words or places as well are left out.

organisation RUS BUS Gazprom
  name       Gazprom Export
  noun       company gas_giant
organisation RUS BUS Rosneft
organisation RUS BUS Lukoil
  name       LUKOIL
organisation RUS BUS Yukos
  name       YUKOS
organisation RUS BUS Transneft
organisation RUS BUS Sberbank
organisation RUS BUS Aeroflot
organisation RUS BUS Rusal
organisation RUS BUS Novatek
organisation CHE BUS Nord Stream AG
organisation GBR BUS BP
  name       British Petroleum
organisation GBR BUS Shell
  name       Royal Dutch Shell | Shell Oil
organisation USA BUS ExxonMobil
  name       Exxon Mobil | Exxon
organisation USA BUS Chevron
organisation USA BUS ConocoPhillips
organisation FRA BUS TotalEnergies
  name       Total SA
organisation ITA BUS Eni
  name       ENI
organisation NOR BUS Equinor
  name       Statoil
organisation USA BUS Boeing
organisation FRA BUS Airbus
  name       EADS
organisation USA BUS Lockheed Martin
organisation USA BUS Raytheon
organisation USA BUS Northrop Grumman
organisation USA BUS General Dynamics
organisation USA BUS Halliburton
organisation USA BUS Blackwater
  name       Blackwater Worldwide
organisation USA BUS General Electric
organisation USA BUS General Motors
organisation USA BUS Google
organisation USA BUS Facebook
organisation USA BUS Meta Platforms
organisation USA BUS Microsoft
organisation USA BUS Apple Inc.
  name       Apple
organisation USA BUS Amazon.com
organisation USA BUS Twitter
organisation USA BUS YouTube
  name       Youtube
organisation USA BUS SpaceX
  name       Starlink
organisation USA BUS Tesla
organisation USA BUS Intel Corporation
organisation USA BUS Nvidia
organisation USA BUS Freeport-McMoRan
  name       Freeport-McMoRan Inc | Freeport
organisation USA BUS Chiquita
organisation USA BUS Pfizer
organisation USA BUS Moderna
organisation USA BUS Goldman Sachs
organisation USA BUS Citigroup
organisation USA BUS Moody's
organisation GBR BUS AstraZeneca
organisation GBR BUS BAE Systems
organisation GBR BUS HSBC
organisation GBR BUS Rio Tinto
organisation DEU BUS Siemens
organisation DEU BUS Volkswagen
organisation DEU BUS Rheinmetall
organisation DEU BUS Deutsche Bank
organisation DEU BUS Lufthansa
organisation DEU BUS Uniper
organisation FRA BUS Areva
  name       Orano
organisation FRA BUS Lafarge
organisation FRA BUS Électricité de France
  name       EDF
organisation FRA BUS Renault
organisation CHE BUS Glencore
organisation CHE BUS Nestlé
  name       Nestle
organisation CHE BUS UBS
organisation SWE BUS Ericsson
organisation SWE BUS Saab AB
organisation FIN BUS Nokia
organisation ESP BUS Repsol
organisation CHN BUS Huawei
  name       Huawei Technologies
organisation CHN BUS ZTE
organisation CHN BUS TikTok
  name       ByteDance
organisation CHN BUS China National Petroleum Corporation
  name       CNPC | PetroChina
organisation CHN BUS Sinopec
organisation CHN BUS CNOOC
organisation CHN BUS Alibaba
organisation JPN BUS Toyota
organisation JPN BUS Nippon Steel
organisation JPN BUS Mitsubishi Heavy Industries
organisation KOR BUS Samsung
  name       Samsung Electronics
organisation KOR BUS Ssangyong
  name       Ssangyong Motor
organisation TWN BUS Foxconn
organisation TWN BUS Taiwan Semiconductor Manufacturing Company
  name       TSMC
organisation IND BUS Reliance Industries
  name       Reliance Industries Limited
organisation IND BUS Adani Group
organisation ISR BUS NSO Group
  name       NSO
organisation KAZ BUS KazMunaiGas
  name       KazMunayGas | OzenMunaiGaz | OzenMunaiGas
organisation BRA BUS Petrobras
organisation BRA BUS Odebrecht
organisation MEX BUS Pemex
organisation AUS BUS BHP
  name       BHP Billiton
organisation MYS BUS Malaysia Airlines
organisation QAT BUS Qatar Airways
organisation IRN BUS National Iranian Oil Company
  name       NIOC
organisation IRN BUS Mahan Air
organisation TUR BUS Baykar
