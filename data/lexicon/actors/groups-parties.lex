# Political parties and movements.
# Written by hand from general knowledge. Code of the home state. A name that parties of many states share stands for
# the one that the world's press means by it; beside another state's name it is that state's.

# ---- United States, United Kingdom, Ireland, Canada, Australia ----

group USA PTY Democratic Party
  name       US Democratic Party | U.S. Democratic Party | Democratic National Committee | DNC
  people     Democrats | Democrat | House Democrats | Senate Democrats | US Democrats | U.S. Democrats
group USA PTY Republican Party
  name       GOP | US Republican Party | U.S. Republican Party | Republican National Committee | RNC
  people     Republicans | House Republicans | Senate Republicans | US Republicans | U.S. Republicans
group USA PTY Tea Party
group GBR PTY Labour Party
  name       British Labour Party | New Labour
  people     Labourites
group GBR PTY Conservative Party
  name       Tory Party | British Conservative Party | Tory party
  people     Tories | Tory | Conservatives
group GBR PTY Liberal Democrats
  name       Lib Dems | Liberal Democrat Party
group GBR PTY UK Independence Party
  name       UKIP | Ukip
group GBR PTY Reform UK
  name       Brexit Party
group GBR PTY Scottish National Party
  name       SNP
group GBR PTY Democratic Unionist Party
  name       DUP
group GBR PTY Ulster Unionist Party
  name       UUP | Ulster Unionists
group GBR PTY Social Democratic and Labour Party
  name       SDLP
group GBR PTY Sinn Fein
  name       Sinn Féin
group IRL PTY Fianna Fail
  name       Fianna Fáil
group IRL PTY Fine Gael
group CAN PTY Liberal Party of Canada
  name       Canadian Liberals
group CAN PTY Conservative Party of Canada
  name       Canadian Conservatives
group CAN PTY New Democratic Party
  name       NDP
group CAN PTY Parti Québécois
  name       Parti Quebecois | Bloc Quebecois | Bloc Québécois
group AUS PTY Australian Labor Party
  name       ALP | Labor Party
group AUS PTY Liberal Party of Australia
  name       Liberal-National coalition

# ---- western and southern Europe ----

group DEU PTY Christian Democratic Union
  name       CDU | CDU/CSU
  people     Christian Democrats
group DEU PTY Christian Social Union
  name       CSU
group DEU PTY Social Democratic Party of Germany
  name       SPD
  people     Social Democrats
group DEU PTY Alternative for Germany
  name       AfD | Alternative für Deutschland
group DEU PTY Alliance 90/The Greens
  name       German Greens
group DEU PTY Free Democratic Party of Germany
  name       FDP
  people     Free Democrats
group DEU PTY National Democratic Party of Germany
  name       NPD
group FRA PTY National Rally
  name       National Front | Rassemblement National | Front National
group FRA PTY Renaissance party
  name       La République En Marche | En Marche
group FRA PTY France Unbowed
  name       La France Insoumise
group FRA PTY French Socialist Party
group FRA PTY Union for a Popular Movement
  name       UMP
group FRA CVL Yellow Vests
  name       yellow vests | gilets jaunes | Yellow Vest
  noun       movement protester
group ITA PTY Five Star Movement
  name       5-Star Movement | M5S
group ITA PTY Lega
  name       Northern League | Lega Nord
group ITA PTY Forza Italia
group ITA PTY Brothers of Italy
  name       Fratelli d'Italia
group ESP PTY Popular Party of Spain
  name       Partido Popular
group ESP PTY Spanish Socialist Workers' Party
  name       PSOE | Spanish Socialists
group ESP PTY Vox
  name       Vox party
group ESP PTY Podemos
group ESP PTY Batasuna
group ESP PTY Together for Catalonia
  name       Junts per Catalunya | Junts
group ESP PTY Republican Left of Catalonia
  name       ERC
group NLD PTY Party for Freedom
  name       PVV
group AUT PTY Freedom Party of Austria
  name       FPO | FPÖ | Austrian Freedom Party
group AUT PTY Austrian People's Party
  name       OVP | ÖVP
group CHE PTY Swiss People's Party
group BEL PTY Vlaams Belang
group SWE PTY Sweden Democrats
group FIN PTY Finns Party
  name       True Finns
group GRC PTY Syriza
  name       SYRIZA
group GRC PTY New Democracy
group GRC PTY Pasok
  name       PASOK
group GRC PTY Golden Dawn

# ---- central and eastern Europe ----

group HUN PTY Fidesz
group HUN PTY Jobbik
group POL PTY Law and Justice
  name       Law and Justice party | PiS
group POL PTY Civic Platform
  name       Civic Coalition
group CZE PTY ANO 2011
  name       ANO movement
group SVK PTY Smer
  name       SMER | Smer-SD
group SRB PTY Serbian Progressive Party
group SRB PTY Serbian Radical Party
group SRB PTY Socialist Party of Serbia
group BIH PTY Alliance of Independent Social Democrats
  name       SNSD
group XKX PTY Vetevendosje
  name       Vetëvendosje | Self-Determination movement
group XKX PTY Democratic League of Kosovo
group RUS PTY United Russia
group RUS PTY Communist Party of the Russian Federation
  name       Russian Communist Party
group RUS PTY Liberal Democratic Party of Russia
  name       LDPR
group RUS PTY A Just Russia
  name       Just Russia
group RUS PTY Yabloko
group UKR PTY Party of Regions
group UKR PTY Servant of the People
group UKR PTY Batkivshchyna
  name       Fatherland party
group UKR PTY European Solidarity
group UKR PTY Svoboda
group GEO PTY United National Movement
group KAZ PTY Nur Otan
  name       Amanat party
group KGZ PTY Ata-Zhurt

# ---- Turkey, Israel, the Arab states, Iran ----

group TUR PTY Justice and Development Party
  name       AKP | AK Party
group TUR PTY Republican People's Party
  name       CHP
group TUR PTY Nationalist Movement Party
  name       MHP
group TUR PTY Peoples' Democratic Party
  name       HDP | People's Democratic Party of Turkey | DEM Party
group TUR PTY Good Party
  name       IYI Party
group TUR PTY Welfare Party
  name       Refah Party
group ISR PTY Likud
  name       Likud party
group ISR PTY Israeli Labor Party
  name       Israel's Labor Party | Israeli Labour Party
group ISR PTY Kadima
group ISR PTY Blue and White
  name       Kahol Lavan
group ISR PTY Yesh Atid
group ISR PTY Shas
group ISR PTY Yisrael Beiteinu
  name       Israel Beiteinu | Yisrael Beitenu
group ISR PTY Jewish Home
group ISR PTY Religious Zionism party
  name       Otzma Yehudit | Jewish Power
group ISR PTY Meretz
group PSE PTY Fatah
  name       Fateh | Al-Fatah
  noun       faction movement
group EGY PTY Muslim Brotherhood
  name       Brotherhood | Freedom and Justice Party | Ikhwan
  noun       movement group
group EGY PTY National Democratic Party of Egypt
group EGY PTY Al-Nour Party
  name       Nour Party
group SYR PTY Baath Party
  name       Ba'ath Party | Baath party | Ba'ath party | Arab Socialist Baath Party
  people     Baathists
  adjective  Baathist
group SYR PTY Democratic Union Party
  name       PYD
group IRQ PTY Kurdistan Democratic Party
  name       KDP
group IRQ PTY Patriotic Union of Kurdistan
  name       PUK
group IRQ PTY Dawa Party
  name       Islamic Dawa Party
group IRQ PTY Sadrist Movement
  name       Sadr movement | Sairoon
  people     Sadrists
  adjective  Sadrist
group IRQ PTY Supreme Council for the Islamic Revolution in Iraq
  name       SCIRI
group IRQ PTY Iraqi National Congress
group LBN PTY Amal movement
  name       Amal Movement
group LBN PTY March 14 Alliance
  name       March 14 alliance | Future Movement
group LBN PTY Free Patriotic Movement
group LBN PTY Lebanese Forces
  name       Phalange | Kataeb
group JOR PTY Islamic Action Front
group TUN PTY Ennahda
  name       Ennahdha | Nahda
group TUN PTY Nidaa Tounes
group MAR PTY Justice and Development Party of Morocco
group DZA OPP Hirak
  name       Hirak movement
group BHR OPP Al-Wefaq
  name       Al Wefaq | Wefaq
group YEM PTY Al-Islah
  name       Islah party
group YEM PTY General People's Congress
group IRN OPP Green Movement
group IRN PTY Tudeh Party

# ---- South Asia ----

group IND PTY Bharatiya Janata Party
  name       BJP
group IND PTY Indian National Congress
  name       Congress party | Congress Party | Congress-led government
group IND PTY Aam Aadmi Party
  name       AAP
group IND PTY Trinamool Congress
  name       TMC | All India Trinamool Congress
group IND PTY Shiv Sena
group IND PTY Bahujan Samaj Party
  name       BSP
group IND PTY Samajwadi Party
group IND PTY Communist Party of India (Marxist)
  name       CPI(M) | CPM | CPI-M
group IND PTY Rashtriya Swayamsevak Sangh
  name       RSS
group IND PTY Vishwa Hindu Parishad
  name       VHP
group IND PTY Telugu Desam Party
  name       TDP
group IND PTY Akali Dal
  name       Shiromani Akali Dal
group IND PTY Jammu and Kashmir National Conference
group IND PTY Dravida Munnetra Kazhagam
  name       DMK | AIADMK
group PAK PTY Pakistan Muslim League-Nawaz
  name       PML-N | Pakistan Muslim League-N | Pakistan Muslim League (N) | Pakistan Muslim League
group PAK PTY Pakistan Muslim League-Quaid
  name       PML-Q
group PAK PTY All Pakistan Muslim League
  name       APML
group PAK PTY Pakistan People's Party
  name       PPP | Pakistan Peoples Party
group PAK PTY Pakistan Tehreek-e-Insaf
  name       PTI | Pakistan Tehrik-e-Insaf
group PAK PTY Muttahida Qaumi Movement
  name       MQM
group PAK PTY Jamaat-e-Islami
  name       Jamaat-i-Islami
group PAK PTY Jamiat Ulema-e-Islam
  name       JUI-F | Jamiat Ulema-e-Islam-Fazl
group PAK PTY Tehreek-e-Labbaik Pakistan
  name       TLP
group PAK OPP Pashtun Tahafuz Movement
  name       PTM
group PAK OPP Pakistan Democratic Movement
  name       PDM
group BGD PTY Awami League
group BGD PTY Bangladesh Nationalist Party
  name       BNP
group BGD PTY Bangladesh Jamaat-e-Islami
group LKA PTY United National Party
  name       UNP
group LKA PTY Sri Lanka Freedom Party
  name       SLFP
group LKA PTY Tamil National Alliance
  name       TNA
group NPL PTY Nepali Congress
group NPL PTY Communist Party of Nepal (Unified Marxist-Leninist)
  name       CPN-UML
group MDV PTY Maldivian Democratic Party

# ---- East and South-East Asia ----

group JPN PTY Liberal Democratic Party of Japan
  name       LDP | Liberal Democratic Party
group JPN PTY Democratic Party of Japan
  name       DPJ | Constitutional Democratic Party of Japan
group JPN PTY Komeito
  name       New Komeito
group KOR PTY People Power Party
  name       Saenuri Party | Grand National Party
group KOR PTY Democratic Party of Korea
  name       Minjoo Party | Uri Party
group TWN PTY Democratic Progressive Party
  name       DPP
group TWN PTY Kuomintang
  name       KMT | Nationalist Party of Taiwan
group CHN OPP Hong Kong pro-democracy movement
  name       Civil Human Rights Front | Umbrella Movement
group CHN REL Falun Gong
  name       Falungong
  noun       sect movement
group MMR PTY National League for Democracy
  name       NLD
group MMR PTY Union Solidarity and Development Party
  name       USDP
group THA PTY Pheu Thai
  name       Pheu Thai Party | Thai Rak Thai
group THA PTY Move Forward Party
  name       Future Forward Party | Move Forward
group THA OPP Red Shirts
  name       red shirts | United Front for Democracy Against Dictatorship
group THA OPP Yellow Shirts
  name       People's Alliance for Democracy
group KHM PTY Cambodian People's Party
  name       CPP
group KHM PTY Cambodia National Rescue Party
  name       CNRP
group MYS PTY United Malays National Organisation
  name       UMNO | Umno | Barisan Nasional
group MYS PTY Pakatan Harapan
  name       People's Justice Party
group SGP PTY People's Action Party
group IDN PTY Golkar
group IDN PTY Indonesian Democratic Party of Struggle
  name       PDI-P

# ---- Africa ----

group ZAF PTY African National Congress
  name       ANC
group ZAF PTY Democratic Alliance
group ZAF PTY Economic Freedom Fighters
  name       EFF
group ZAF PTY Inkatha Freedom Party
  name       Inkatha | IFP
group ZWE PTY ZANU-PF
  name       Zanu-PF | Zanu PF | ZANU PF
group ZWE PTY Movement for Democratic Change
  name       MDC
group ZWE PTY Citizens Coalition for Change
  name       CCC
group MOZ PTY Frelimo
  name       FRELIMO
group AGO PTY Popular Movement for the Liberation of Angola
  name       MPLA
group ZMB PTY United Party for National Development
  name       UPND
group TZA PTY Chama Cha Mapinduzi
group TZA PTY Chadema
  name       CHADEMA
group KEN PTY Orange Democratic Movement
  name       ODM
group KEN PTY Jubilee Party
  name       Jubilee coalition
group UGA PTY National Resistance Movement
  name       NRM
group UGA PTY National Unity Platform
group UGA PTY Forum for Democratic Change
group RWA PTY FDU-Inkingi
group ETH PTY Ethiopian People's Revolutionary Democratic Front
  name       EPRDF
group ETH PTY Prosperity Party
group SDN PTY National Congress Party of Sudan
group SDN OPP Forces of Freedom and Change
  name       Forces for Freedom and Change | Sudanese Professionals Association
group SDN PTY Umma Party
group NGA PTY All Progressives Congress
group NGA PTY Peoples Democratic Party of Nigeria
  name       PDP | People's Democratic Party
group GHA PTY National Democratic Congress
group GHA PTY New Patriotic Party
group CIV PTY Ivorian Popular Front
  name       FPI
group GIN OPP National Front for the Defence of the Constitution
group COD PTY Union for Democracy and Social Progress
  name       UDPS
group BDI PTY National Council for the Defence of Democracy
  name       CNDD

# ---- Latin America ----

group MEX PTY Institutional Revolutionary Party
  name       PRI
group MEX PTY National Action Party
group MEX PTY Morena
group VEN PTY United Socialist Party of Venezuela
  name       PSUV
group VEN OPP Democratic Unity Roundtable
  name       Democratic Unity coalition
group NIC PTY Sandinista National Liberation Front
  name       Sandinista | FSLN
  people     Sandinistas
group BRA PTY Workers' Party of Brazil
  name       Brazilian Workers' Party
group BRA LAB Landless Workers' Movement
  name       MST
group BOL PTY Movement for Socialism
group ARG PTY Peronist party
  name       Peronist | Justicialist Party
  people     Peronists
group ARG PTY La Libertad Avanza
group COL PTY Democratic Center
group COL PTY Patriotic Union of Colombia
group PER PTY Popular Force
  name       Fuerza Popular
group CUB PTY Communist Party of Cuba
  name       Cuban Communist Party
group HTI PTY Fanmi Lavalas
  name       Lavalas
