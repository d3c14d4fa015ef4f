# States and territories of the Americas: names, capitals, seats, traits.
# Written by hand; the facts are general knowledge. Codes are ISO 3166-1 alpha-3, with XKX for Kosovo.

state AIA Anguilla
  adjective  Anguillan
  people     Anguillans
  trait      caribbean island territory british-territory

state ATG Antigua and Barbuda
  name       Antigua & Barbuda | Antigua
  adjective  Antiguan
  people     Antiguans | Barbudans
  trait      caribbean island

state ARG Argentina
  name       Argentine Republic
  adjective  Argentine | Argentinian | Argentinean
  people     Argentines | Argentinians | Argentineans
  capital    Buenos Aires
  seat       Casa Rosada
  trait      south-american latin-american

state ABW Aruba
  adjective  Aruban
  people     Arubans
  capital    Oranjestad
  trait      caribbean island territory dutch-territory

state BHS Bahamas
  name       Commonwealth of The Bahamas
  adjective  Bahamian
  people     Bahamians
  capital    Nassau
  trait      caribbean island

state BRB Barbados
  adjective  Barbadian | Bajan
  people     Barbadians | Bajans
  capital    Bridgetown
  trait      caribbean island

state BLZ Belize
  name       British Honduras
  adjective  Belizean
  people     Belizeans
  capital    Belmopan
  trait      central-american caribbean

state BMU Bermuda
  name       Bermudas
  adjective  Bermudian | Bermudan
  people     Bermudians | Bermudans
  trait      island territory british-territory

state BOL Bolivia
  name       Plurinational State of Bolivia
  adjective  Bolivian
  people     Bolivians
  capital    La Paz | Sucre
  seat       Palacio Quemado | Casa Grande del Pueblo
  trait      south-american latin-american andean landlocked

state BES Bonaire, Sint Eustatius and Saba
  name       Caribbean Netherlands | Bonaire | Sint Eustatius
  adjective  Bonairean
  people     Bonaireans
  capital    Kralendijk
  trait      caribbean island territory dutch-territory

state BRA Brazil
  name       Federative Republic of Brazil
  adjective  Brazilian
  people     Brazilians
  capital    Brasilia | Brasília
  seat       Planalto | Planalto Palace | Itamaraty
  trait      south-american latin-american lusophone

state VGB British Virgin Islands
  name       BVI
  adjective  British Virgin Islander
  people     British Virgin Islanders
  trait      caribbean island territory british-territory

state CAN Canada
  name       Dominion of Canada
  adjective  Canadian
  people     Canadians
  capital    Ottawa
  trait      north-american western

state CYM Cayman Islands
  name       Caymans
  adjective  Caymanian
  people     Caymanians
  trait      caribbean island territory british-territory

state CHL Chile
  name       Republic of Chile
  adjective  Chilean
  people     Chileans
  capital    Santiago de Chile | Santiago
  seat       La Moneda
  trait      south-american latin-american andean

state COL Colombia
  name       Republic of Colombia
  adjective  Colombian
  people     Colombians
  capital    Bogota | Bogotá
  seat       Casa de Nariño | Casa de Narino
  trait      south-american latin-american andean

state CRI Costa Rica
  name       Republic of Costa Rica
  adjective  Costa Rican
  people     Costa Ricans
  trait      central-american latin-american

state CUB Cuba
  name       Republic of Cuba
  adjective  Cuban
  people     Cubans
  capital    Havana
  trait      caribbean latin-american island communist

state CUW Curaçao
  name       Curacao
  adjective  Curaçaoan | Curacaoan
  people     Curaçaoans | Curacaoans
  capital    Willemstad
  trait      caribbean island territory dutch-territory

state DMA Dominica
  name       Commonwealth of Dominica
  capital    Roseau
  trait      caribbean island

state DOM Dominican Republic
  adjective  Dominican
  people     Dominicans
  capital    Santo Domingo
  trait      caribbean latin-american island

state ECU Ecuador
  name       Republic of Ecuador
  adjective  Ecuadorian | Ecuadorean | Ecuadoran
  people     Ecuadorians | Ecuadoreans | Ecuadorans
  capital    Quito
  seat       Carondelet
  trait      south-american latin-american andean oil-rich

state SLV El Salvador
  name       Republic of El Salvador | Salvador
  adjective  Salvadoran | Salvadorean | Salvadorian
  people     Salvadorans | Salvadoreans | Salvadorians
  capital    San Salvador
  trait      central-american latin-american

state FLK Falkland Islands
  name       Falklands | Malvinas | Las Malvinas | Islas Malvinas
  adjective  Falkland Islander
  people     Falkland Islanders
  capital    Port Stanley
  trait      island territory british-territory disputed

state GUF French Guiana
  name       Guyane
  adjective  French Guianese
  people     French Guianese
  capital    Cayenne
  trait      south-american territory french-territory

state GRL Greenland
  name       Kalaallit Nunaat
  adjective  Greenlandic
  people     Greenlanders
  capital    Nuuk
  trait      north-american arctic island territory danish-territory

state GRD Grenada
  adjective  Grenadian
  people     Grenadians
  trait      caribbean island

state GLP Guadeloupe
  adjective  Guadeloupean
  people     Guadeloupeans
  capital    Basse-Terre
  trait      caribbean island territory french-territory

state GTM Guatemala
  name       Republic of Guatemala
  adjective  Guatemalan
  people     Guatemalans
  capital    Guatemala City
  trait      central-american latin-american

state GUY Guyana
  name       Co-operative Republic of Guyana | British Guiana
  adjective  Guyanese
  people     Guyanese
  capital    Georgetown
  trait      south-american caribbean oil-rich

state HTI Haiti
  name       Republic of Haiti
  adjective  Haitian
  people     Haitians
  capital    Port-au-Prince
  trait      caribbean island

state HND Honduras
  name       Republic of Honduras
  adjective  Honduran
  people     Hondurans
  capital    Tegucigalpa
  trait      central-american latin-american

state JAM Jamaica
  adjective  Jamaican
  people     Jamaicans
  capital    Kingston
  seat       Jamaica House
  trait      caribbean island

state MTQ Martinique
  adjective  Martinican | Martiniquais
  people     Martinicans
  capital    Fort-de-France
  trait      caribbean island territory french-territory

state MEX Mexico
  name       United Mexican States
  adjective  Mexican
  people     Mexicans
  capital    Mexico City
  seat       Los Pinos
  trait      north-american latin-american

state MSR Montserrat
  adjective  Montserratian
  people     Montserratians
  capital    Brades
  trait      caribbean island territory british-territory

state NIC Nicaragua
  name       Republic of Nicaragua
  adjective  Nicaraguan
  people     Nicaraguans
  capital    Managua
  trait      central-american latin-american

state PAN Panama
  name       Republic of Panama | Panamá
  adjective  Panamanian
  people     Panamanians
  capital    Panama City
  seat       Palacio de las Garzas
  trait      central-american latin-american

state PRY Paraguay
  name       Republic of Paraguay
  adjective  Paraguayan
  people     Paraguayans
  capital    Asuncion | Asunción
  trait      south-american latin-american landlocked

state PER Peru
  name       Republic of Peru
  adjective  Peruvian
  people     Peruvians
  capital    Lima
  seat       Casa de Pizarro
  trait      south-american latin-american andean

state PRI Puerto Rico
  name       Commonwealth of Puerto Rico
  adjective  Puerto Rican
  people     Puerto Ricans
  capital    San Juan
  seat       La Fortaleza
  trait      caribbean latin-american island territory american-territory

state BLM Saint Barthélemy
  name       Saint Barthelemy | St. Barts | St Barts
  capital    Gustavia
  trait      caribbean island territory french-territory

state KNA Saint Kitts and Nevis
  name       St. Kitts and Nevis | St Kitts and Nevis | St. Kitts | St Kitts | Saint Kitts
  adjective  Kittitian | Nevisian
  people     Kittitians | Nevisians
  capital    Basseterre
  trait      caribbean island

state LCA Saint Lucia
  name       St. Lucia | St Lucia
  adjective  Saint Lucian | St. Lucian | St Lucian
  people     Saint Lucians | St. Lucians | St Lucians
  capital    Castries
  trait      caribbean island

state MAF Saint Martin
  name       Saint-Martin | Collectivity of Saint Martin
  capital    Marigot
  trait      caribbean island territory french-territory

state SPM Saint Pierre and Miquelon
  name       St. Pierre and Miquelon | St Pierre and Miquelon | Saint-Pierre and Miquelon
  trait      north-american island territory french-territory

state VCT Saint Vincent and the Grenadines
  name       St. Vincent and the Grenadines | St Vincent and the Grenadines | Saint Vincent | St. Vincent
  name       St Vincent
  adjective  Vincentian
  people     Vincentians
  capital    Kingstown
  trait      caribbean island

state SXM Sint Maarten
  name       St. Maarten | St Maarten
  capital    Philipsburg
  trait      caribbean island territory dutch-territory

state SUR Suriname
  name       Republic of Suriname | Surinam | Dutch Guiana
  adjective  Surinamese
  people     Surinamese | Surinamers
  capital    Paramaribo
  trait      south-american caribbean

state TTO Trinidad and Tobago
  name       Trinidad & Tobago | Republic of Trinidad and Tobago | Trinidad
  adjective  Trinidadian | Tobagonian
  people     Trinidadians | Tobagonians
  capital    Port of Spain | Port-of-Spain
  trait      caribbean island oil-rich

state TCA Turks and Caicos Islands
  name       Turks and Caicos | Turks & Caicos
  adjective  Turks and Caicos Islander
  people     Turks and Caicos Islanders
  capital    Cockburn Town
  trait      caribbean island territory british-territory

state USA United States
  name       U.S. | US | USA | U.S.A. | America | United States of America
  adjective  American | US-American
  people     Americans
  capital    Washington | Washington DC | Washington D.C.
  seat       White House | Oval Office | Foggy Bottom
  trait      north-american western nuclear superpower

state VIR U.S. Virgin Islands
  name       United States Virgin Islands | US Virgin Islands | Virgin Islands
  adjective  Virgin Islander
  people     Virgin Islanders
  capital    Charlotte Amalie
  trait      caribbean island territory american-territory

state URY Uruguay
  name       Oriental Republic of Uruguay
  adjective  Uruguayan
  people     Uruguayans
  capital    Montevideo
  seat       Torre Ejecutiva
  trait      south-american latin-american

state VEN Venezuela
  name       Bolivarian Republic of Venezuela
  adjective  Venezuelan
  people     Venezuelans
  capital    Caracas
  seat       Miraflores | Miraflores Palace
  trait      south-american latin-american caribbean oil-rich bolivarian

state SGS South Georgia and the South Sandwich Islands
  name       South Georgia and South Sandwich Islands | South Sandwich Islands
  trait      island territory british-territory antarctic

state BVT Bouvet Island
  name       Bouvetøya | Bouvet
  trait      island territory norwegian-territory antarctic
