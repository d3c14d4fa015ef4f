# Places of the Americas, with latitude and longitude.
# Written by hand; the facts are general knowledge. A disputed region stands under the state most hold it to be of.

place ATG St. John's 17.12 -61.84
  name       St John's
  kind       city

place ARG Buenos Aires -34.60 -58.38
  kind       city
place ARG Cordoba -31.42 -64.18
  name       Córdoba
  kind       city
place ARG Mar del Plata -38.00 -57.55
  kind       city
place ARG Ushuaia -54.80 -68.30
  kind       city
place ARG Bariloche -41.13 -71.31
  kind       city
place ARG Patagonia -44.00 -69.00
  kind       region

place ABW Oranjestad 12.52 -70.03
  kind       city

place BHS Nassau 25.05 -77.35
  kind       city

place BRB Bridgetown 13.10 -59.62
  kind       city

place BLZ Belmopan 17.25 -88.77
  kind       city
place BLZ Belize City 17.50 -88.20
  kind       city

place BOL La Paz -16.50 -68.15
  kind       city
place BOL Sucre -19.05 -65.26
  kind       city
place BOL Santa Cruz de la Sierra -17.78 -63.18
  kind       city
place BOL Cochabamba -17.39 -66.16
  kind       city
place BOL El Alto -16.51 -68.16
  kind       city
place BOL Potosi -19.58 -65.75
  name       Potosí
  kind       city

place BRA Brasilia -15.79 -47.88
  name       Brasília
  kind       city
place BRA Sao Paulo -23.55 -46.63
  name       São Paulo
  kind       city
place BRA Rio de Janeiro -22.91 -43.17
  name       Rio
  kind       city
place BRA Porto Alegre -30.03 -51.23
  kind       city
place BRA Salvador da Bahia -12.97 -38.50
  name       Salvador de Bahia
  kind       city
place BRA Recife -8.05 -34.88
  kind       city
place BRA Manaus -3.12 -60.02
  kind       city
place BRA Belem -1.46 -48.50
  name       Belém
  kind       city
place BRA Fortaleza -3.73 -38.53
  kind       city
place BRA Boa Vista 2.82 -60.67
  kind       city
place BRA Curitiba -25.43 -49.27
  kind       city
place BRA Amazon -4.00 -62.00
  name       Amazonia | Amazon rainforest
  kind       region

place CAN Ottawa 45.42 -75.70
  kind       city
place CAN Toronto 43.65 -79.38
  kind       city
place CAN Montreal 45.50 -73.57
  name       Montréal
  kind       city
place CAN Vancouver 49.28 -123.12
  kind       city
place CAN Quebec City 46.81 -71.21
  kind       city
place CAN Calgary 51.05 -114.07
  kind       city
place CAN Halifax 44.65 -63.58
  kind       city
place CAN Edmonton 53.55 -113.49
  kind       city
place CAN Winnipeg 49.90 -97.14
  kind       city
place CAN Kananaskis 50.92 -115.15
  kind       city
place CAN Charlevoix 47.45 -70.50
  kind       city
place CAN Iqaluit 63.75 -68.52
  kind       city
place CAN Quebec 52.00 -71.00
  name       Québec
  kind       region
place CAN Ontario 50.00 -85.00
  kind       region
place CAN Alberta 55.00 -115.00
  kind       region
place CAN British Columbia 54.00 -125.00
  kind       region
place CAN Newfoundland 48.50 -56.00
  kind       region
place CAN Nova Scotia 45.00 -63.00
  kind       region

place CHL Santiago -33.45 -70.67
  name       Santiago de Chile
  kind       city
place CHL Valparaiso -33.05 -71.61
  name       Valparaíso
  kind       city
place CHL Antofagasta -23.65 -70.40
  kind       city
place CHL Punta Arenas -53.16 -70.91
  kind       city
place CHL Araucania -38.70 -72.50
  name       Araucanía
  kind       region
place CHL Easter Island -27.11 -109.36
  kind       region

place COL Bogota 4.71 -74.07
  name       Bogotá
  kind       city
place COL Medellin 6.24 -75.58
  name       Medellín
  kind       city
place COL Cali 3.45 -76.53
  kind       city
place COL Cartagena 10.39 -75.51
  kind       city
place COL Barranquilla 10.97 -74.80
  kind       city
place COL Cucuta 7.89 -72.51
  name       Cúcuta
  kind       city
place COL San Vicente del Caguan 2.11 -74.77
  name       San Vicente del Caguán
  kind       city
place COL Buenaventura 3.88 -77.03
  kind       city
place COL Bojaya 6.57 -76.89
  name       Bojayá
  kind       city
place COL Tumaco 1.81 -78.76
  kind       city
place COL Arauca 7.08 -70.76
  kind       city
place COL Catatumbo 8.60 -73.00
  kind       region
place COL Caqueta 1.00 -74.00
  name       Caquetá
  kind       region
place COL Putumayo 0.50 -76.00
  kind       region
place COL Choco 5.70 -76.60
  name       Chocó
  kind       region
place COL Cauca 2.50 -76.70
  kind       region
place COL Antioquia 7.00 -75.50
  kind       region

place CRI San Jose, Costa Rica 9.93 -84.08
  name       San José, Costa Rica
  kind       city

place CUB Havana 23.11 -82.37
  kind       city
place CUB Santiago de Cuba 20.02 -75.82
  kind       city
place CUB Guantanamo 20.14 -75.21
  name       Guantánamo
  kind       city
place CUB Bay of Pigs 22.22 -81.19
  kind       city
place CUB Matanzas 23.04 -81.58
  kind       city
place CUB Guantanamo Bay 19.91 -75.14
  name       Guantánamo Bay
  kind       base

place CUW Willemstad 12.11 -68.93
  kind       city

place DMA Roseau 15.30 -61.39
  kind       city

place DOM Santo Domingo 18.49 -69.93
  kind       city
place DOM Dajabon 19.55 -71.71
  name       Dajabón
  kind       city

place ECU Quito -0.18 -78.47
  kind       city
place ECU Guayaquil -2.17 -79.92
  kind       city
place ECU Esmeraldas 0.97 -79.65
  kind       city
place ECU Manta air base -0.95 -80.68
  name       Manta base
  kind       base
place ECU Galapagos -0.60 -90.50
  name       Galápagos | Galapagos Islands
  kind       region

place SLV San Salvador 13.69 -89.22
  kind       city
place SLV Santa Ana 13.99 -89.56
  kind       city

place FLK Port Stanley -51.70 -57.85
  kind       city

place GUF Cayenne 4.92 -52.31
  kind       city
place GUF Kourou 5.16 -52.65
  kind       base

place GRL Nuuk 64.18 -51.72
  name       Godthab
  kind       city
place GRL Thule Air Base 76.53 -68.70
  name       Pituffik | Thule
  kind       base

place GRD St. George's 12.06 -61.75
  name       St George's
  kind       city

place GTM Guatemala City 14.63 -90.51
  kind       city
place GTM Quetzaltenango 14.83 -91.52
  kind       city
place GTM Antigua Guatemala 14.56 -90.73
  kind       city

place GUY Georgetown 6.80 -58.16
  kind       city
place GUY Essequibo 5.50 -59.50
  kind       region

place HTI Port-au-Prince 18.54 -72.34
  kind       city
place HTI Cap-Haitien 19.76 -72.20
  name       Cap-Haïtien
  kind       city
place HTI Gonaives 19.45 -72.69
  name       Gonaïves
  kind       city
place HTI Cite Soleil 18.58 -72.34
  name       Cité Soleil
  kind       city
place HTI Les Cayes 18.20 -73.75
  kind       city
place HTI Jacmel 18.23 -72.53
  kind       city
place HTI Petionville 18.51 -72.29
  name       Pétion-Ville | Petion-Ville
  kind       city

place HND Tegucigalpa 14.07 -87.19
  kind       city
place HND San Pedro Sula 15.50 -88.03
  kind       city
place HND Soto Cano 14.38 -87.62
  name       Palmerola
  kind       base

place JAM Kingston 17.97 -76.79
  kind       city
place JAM Montego Bay 18.47 -77.92
  kind       city

place MTQ Fort-de-France 14.60 -61.07
  kind       city

place MEX Mexico City 19.43 -99.13
  kind       city
place MEX Tijuana 32.51 -117.04
  kind       city
place MEX Ciudad Juarez 31.69 -106.42
  name       Ciudad Juárez | Juarez | Juárez
  kind       city
place MEX Monterrey 25.69 -100.32
  kind       city
place MEX Guadalajara 20.66 -103.35
  kind       city
place MEX Cancun 21.16 -86.85
  name       Cancún
  kind       city
place MEX Acapulco 16.85 -99.82
  kind       city
place MEX Culiacan 24.81 -107.39
  name       Culiacán
  kind       city
place MEX San Cristobal de las Casas 16.74 -92.64
  name       San Cristóbal de las Casas
  kind       city
place MEX Oaxaca 17.07 -96.72
  kind       city
place MEX Iguala 18.34 -99.54
  kind       city
place MEX Nuevo Laredo 27.48 -99.52
  kind       city
place MEX Tapachula 14.90 -92.26
  kind       city
place MEX Reynosa 26.09 -98.28
  kind       city
place MEX Matamoros 25.87 -97.50
  kind       city
place MEX Veracruz 19.17 -96.13
  kind       city
place MEX Los Cabos 22.89 -109.92
  kind       city
place MEX Acteal 16.97 -92.52
  kind       city
place MEX Chiapas 16.50 -92.50
  kind       region
place MEX Sinaloa 25.00 -107.50
  kind       region
place MEX Michoacan 19.20 -101.90
  name       Michoacán
  kind       region
place MEX Guerrero 17.60 -99.90
  kind       region
place MEX Tamaulipas 24.30 -98.60
  kind       region
place MEX Chihuahua 28.60 -106.10
  kind       region
place MEX Yucatan 20.70 -89.00
  name       Yucatán
  kind       region

place NIC Managua 12.11 -86.24
  kind       city
place NIC Masaya 11.97 -86.10
  kind       city
place NIC Esteli 13.09 -86.35
  name       Estelí
  kind       city
place NIC Bluefields 12.01 -83.76
  kind       city

place PAN Panama City 8.98 -79.52
  kind       city
place PAN Darien Gap 7.90 -77.50
  name       Darién Gap | Darien
  kind       region

place PRY Asuncion -25.26 -57.58
  name       Asunción
  kind       city
place PRY Ciudad del Este -25.51 -54.61
  kind       city

place PER Lima -12.05 -77.04
  kind       city
place PER Cusco -13.53 -71.97
  name       Cuzco
  kind       city
place PER Ayacucho -13.16 -74.22
  kind       city
place PER Arequipa -16.41 -71.54
  kind       city
place PER Juliaca -15.50 -70.13
  kind       city
place PER Puno -15.84 -70.02
  kind       city
place PER Bagua -5.64 -78.53
  kind       city
place PER Iquitos -3.75 -73.25
  kind       city
place PER Callao -12.06 -77.14
  kind       city

place PRI San Juan 18.47 -66.11
  kind       city
place PRI Vieques 18.12 -65.44
  kind       region

place KNA Basseterre 17.30 -62.72
  kind       city

place LCA Castries 14.01 -60.99
  kind       city

place VCT Kingstown 13.16 -61.22
  kind       city

place SUR Paramaribo 5.85 -55.20
  kind       city

place TTO Port of Spain 10.66 -61.51
  name       Port-of-Spain
  kind       city

place USA Washington 38.91 -77.04
  name       Washington DC | Washington D.C.
  kind       city
place USA New York 40.71 -74.01
  name       New York City
  kind       city
place USA Los Angeles 34.05 -118.24
  kind       city
place USA Chicago 41.88 -87.63
  kind       city
place USA Houston 29.76 -95.37
  kind       city
place USA Miami 25.76 -80.19
  kind       city
place USA Boston 42.36 -71.06
  kind       city
place USA San Francisco 37.77 -122.42
  kind       city
place USA Seattle 47.61 -122.33
  kind       city
place USA Atlanta 33.75 -84.39
  kind       city
place USA Dallas 32.78 -96.80
  kind       city
place USA Philadelphia 39.95 -75.17
  kind       city
place USA Detroit 42.33 -83.05
  kind       city
place USA New Orleans 29.95 -90.07
  kind       city
place USA Minneapolis 44.98 -93.27
  kind       city
place USA Oklahoma City 35.47 -97.52
  kind       city
place USA Waco 31.55 -97.15
  kind       city
place USA Denver 39.74 -104.99
  kind       city
place USA Phoenix 33.45 -112.07
  kind       city
place USA San Diego 32.72 -117.16
  kind       city
place USA Las Vegas 36.17 -115.14
  kind       city
place USA Dayton 39.76 -84.19
  kind       city
place USA Baltimore 39.29 -76.61
  kind       city
place USA Pittsburgh 40.44 -80.00
  kind       city
place USA Ferguson, Missouri 38.74 -90.31
  kind       city
place USA Charlottesville 38.03 -78.48
  kind       city
place USA Orlando 28.54 -81.38
  kind       city
place USA Tampa 27.95 -82.46
  kind       city
place USA Anchorage 61.22 -149.90
  kind       city
place USA Honolulu 21.31 -157.86
  kind       city
place USA El Paso 31.76 -106.49
  kind       city
place USA San Bernardino 34.11 -117.29
  kind       city
place USA Uvalde 29.21 -99.79
  kind       city
place USA Newtown 41.41 -73.31
  kind       city
place USA Portland 45.52 -122.68
  kind       city
place USA Milwaukee 43.04 -87.91
  kind       city
place USA Cleveland 41.50 -81.69
  kind       city
place USA Mar-a-Lago 26.68 -80.04
  kind       city
place USA Wye River 38.91 -76.15
  name       Wye Plantation
  kind       city
place USA Ground Zero 40.71 -74.01
  kind       city
place USA Arlington 38.88 -77.10
  kind       city
place USA Capitol Hill 38.89 -77.01
  kind       city
place USA Camp David 39.65 -77.46
  kind       city
place USA Crawford, Texas 31.53 -97.44
  kind       city
place USA Fort Bragg 35.14 -79.00
  name       Fort Liberty
  kind       base
place USA Fort Hood 31.13 -97.77
  name       Fort Cavazos
  kind       base
place USA Pearl Harbor 21.36 -157.95
  kind       base
place USA Andrews Air Force Base 38.81 -76.87
  name       Joint Base Andrews
  kind       base
place USA Norfolk naval base 36.95 -76.33
  name       Naval Station Norfolk
  kind       base
place USA Los Alamos 35.88 -106.30
  kind       base
place USA Cape Canaveral 28.39 -80.61
  kind       base
place USA California 36.80 -119.40
  kind       region
place USA Texas 31.50 -99.30
  kind       region
place USA Florida 28.00 -81.70
  kind       region
place USA New York State 42.90 -75.50
  name       New York state | upstate New York
  kind       region
place USA Alaska 64.00 -152.00
  kind       region
place USA Hawaii 20.80 -156.30
  kind       region
place USA Virginia 37.50 -78.80
  kind       region
place USA Maryland 39.00 -76.70
  kind       region
place USA Arizona 34.30 -111.60
  kind       region
place USA New Mexico 34.40 -106.10
  kind       region
place USA Nevada 39.30 -116.60
  kind       region
place USA Ohio 40.40 -82.80
  kind       region
place USA Pennsylvania 40.90 -77.80
  kind       region
place USA Michigan 44.30 -85.40
  kind       region
place USA Illinois 40.00 -89.20
  kind       region
place USA Wisconsin 44.60 -89.90
  kind       region
place USA Minnesota 46.30 -94.30
  kind       region
place USA New Jersey 40.20 -74.70
  kind       region
place USA Massachusetts 42.30 -71.80
  kind       region
place USA Connecticut 41.60 -72.70
  kind       region
place USA North Carolina 35.50 -79.40
  kind       region
place USA South Carolina 33.90 -80.90
  kind       region
place USA Georgia, USA 32.70 -83.40
  name       State of Georgia
  kind       region
place USA Alabama 32.80 -86.80
  kind       region
place USA Louisiana 31.00 -92.00
  kind       region
place USA Mississippi 32.70 -89.70
  kind       region
place USA Tennessee 35.90 -86.40
  kind       region
place USA Kentucky 37.50 -85.30
  kind       region
place USA Colorado 39.00 -105.50
  kind       region
place USA Utah 39.30 -111.70
  kind       region
place USA Oregon 43.90 -120.60
  kind       region
place USA Washington state 47.40 -120.40
  name       Washington State
  kind       region
place USA Iowa 42.10 -93.50
  kind       region
place USA Kansas 38.50 -98.40
  kind       region
place USA Missouri 38.40 -92.50
  kind       region
place USA Oklahoma 35.60 -97.50
  kind       region
place USA Nebraska 41.50 -99.80
  kind       region
place USA New Hampshire 43.70 -71.60
  kind       region
place USA Vermont 44.10 -72.70
  kind       region
place USA West Virginia 38.60 -80.60
  kind       region
place USA Arkansas 34.90 -92.40
  kind       region
place USA Montana 47.00 -109.60
  kind       region
place USA Wyoming 43.00 -107.60
  kind       region
place USA New England 43.50 -71.50
  kind       region
place USA Manhattan 40.78 -73.97
  kind       region
place USA Long Island 40.80 -73.30
  kind       region

place URY Montevideo -34.90 -56.16
  kind       city
place URY Punta del Este -34.96 -54.95
  kind       city

place VEN Caracas 10.48 -66.90
  kind       city
place VEN Maracaibo 10.64 -71.61
  kind       city
place VEN San Cristobal 7.77 -72.22
  name       San Cristóbal
  kind       city
place VEN Valencia, Venezuela 10.16 -68.00
  kind       city
place VEN Barquisimeto 10.07 -69.32
  kind       city
place VEN La Guaira 10.60 -66.93
  kind       city
place VEN San Antonio del Tachira 7.81 -72.44
  name       San Antonio del Táchira
  kind       city
place VEN Fuerte Tiuna 10.44 -66.91
  name       Fort Tiuna
  kind       base
place VEN Zulia 10.00 -72.00
  kind       region
place VEN Tachira 7.90 -72.10
  name       Táchira
  kind       region
place VEN Orinoco Belt 8.50 -65.00
  kind       region

place --- Latin America 0.00 -65.00
  kind       region
place --- South America -15.00 -60.00
  kind       region
place --- Central America 14.00 -87.00
  kind       region
place --- North America 45.00 -100.00
  kind       region
place --- Caribbean 17.00 -72.00
  kind       region
place --- Andes -15.00 -70.00
  kind       region
place --- U.S.-Mexico border 31.00 -108.00
  name       US-Mexico border | Mexican border
  kind       region
