# Bodies of states in Asia, the Pacific and Africa: services, forces, parliaments, courts, authorities.
# Written by hand from general knowledge. A body carries its state's code.

# ---- Israel and Palestine ----

organisation ISR LEG Knesset
  name       Israeli Knesset | Israeli Parliament
organisation ISR MIL Israel Defense Forces
  name       IDF | Israeli Defense Forces | Israel Defence Forces | Israeli Defence Forces | I.D.F. | Tsahal
organisation ISR MIL Israeli Air Force
  name       IAF
organisation ISR SPY Mossad
organisation ISR SPY Shin Bet
  name       Shabak | Shin Beth
organisation ISR GOV Coordination of Government Activities in the Territories
  name       COGAT
organisation ISR JUD Israeli High Court of Justice
  name       Israeli High Court
organisation ISR GOV Civil Administration of the West Bank
organisation PSE GOV Palestinian Authority
  name       Palestinian National Authority | Palestine Authority
organisation PSE LEG Palestinian Legislative Council
organisation PSE GOV Palestinian Central Elections Commission
organisation PSE GOV Gaza Health Ministry
  name       Hamas-run health ministry | Gaza's Health Ministry | Gaza health ministry

# ---- the Arab states ----

organisation EGY GOV Supreme Council of the Armed Forces
  name       SCAF
organisation EGY REL Al-Azhar
  name       Al Azhar
organisation EGY REL Coptic Orthodox Church
  name       Coptic Church
organisation SYR MIL Syrian Arab Army
organisation SYR LEG People's Assembly of Syria
organisation LBN MIL Lebanese Armed Forces
organisation LBN COP Internal Security Forces of Lebanon
organisation JOR MIL Arab Legion
organisation IRQ GOV Coalition Provisional Authority
  name       US-led Coalition Provisional Authority
organisation IRQ GOV Iraqi Governing Council
organisation IRQ LEG Council of Representatives of Iraq
  name       Iraqi Council of Representatives
organisation IRQ GOV Kurdistan Regional Government
  name       KRG | Kurdish regional government | Kurdistan regional government
organisation IRQ MIL Peshmerga
  name       Kurdish Peshmerga | peshmerga | peshmergas | Kurdish peshmerga
organisation IRQ MIL Republican Guard of Iraq
  name       Iraqi Republican Guard
organisation IRQ JUD Iraqi Supreme Judicial Council
organisation IRQ GOV Independent High Electoral Commission
organisation YEM GOV Presidential Leadership Council of Yemen
  name       Presidential Leadership Council
organisation YEM GOV Southern Transitional Council
  name       STC
organisation SAU GOV Saudi Royal Court
organisation SAU BUS Saudi Aramco
  name       Aramco
organisation SAU MIL Saudi Arabian National Guard
organisation LBY GOV Government of National Accord
  name       GNA | Libyan Government of National Accord
organisation LBY GOV Government of National Unity of Libya
  name       GNU | Government of National Unity
organisation LBY GOV National Transitional Council
  name       Libyan National Transitional Council | Transitional National Council
organisation LBY MIL Libyan National Army
  name       LNA | Libyan Arab Armed Forces
organisation LBY LEG House of Representatives of Libya
  name       Tobruk-based parliament
organisation LBY BUS National Oil Corporation of Libya
  name       National Oil Corporation
organisation TUN LEG Assembly of the Representatives of the People
organisation DZA MIL People's National Army of Algeria

# ---- Iran, Afghanistan, Pakistan ----

organisation IRN MIL Islamic Revolutionary Guard Corps
  name       Revolutionary Guards | Revolutionary Guard | IRGC | Iranian Revolutionary Guards
  name       Iranian Revolutionary Guard | Iranian Revolutionary Guard Corps | Islamic Revolution Guards Corps
  name       Pasdaran
  noun       corps guard
organisation IRN MIL Quds Force
  name       Qods Force | Al-Quds Force | Jerusalem Force
  noun       force
organisation IRN MIL Basij
  name       Basij militia
organisation IRN LEG Islamic Consultative Assembly
  name       Majlis | Iranian Majlis | Majles
organisation IRN GOV Guardian Council
  name       Council of Guardians
organisation IRN GOV Assembly of Experts
organisation IRN GOV Expediency Council
organisation IRN GOV Supreme National Security Council of Iran
  name       Supreme National Security Council
organisation IRN GOV Atomic Energy Organization of Iran
  name       AEOI | Atomic Energy Organisation of Iran
organisation AFG LEG Loya Jirga
organisation AFG LEG Wolesi Jirga
organisation AFG MIL Afghan National Army
  name       Afghan National Security Forces
organisation AFG COP Afghan National Police
organisation AFG SPY National Directorate of Security
organisation AFG GOV High Peace Council
organisation AFG GOV Independent Election Commission of Afghanistan
organisation PAK SPY Inter-Services Intelligence
  name       ISI | Inter-Services Intelligence Directorate | Inter-Services Intelligence agency
organisation PAK MIL Inter-Services Public Relations
  name       ISPR
organisation PAK LEG National Assembly of Pakistan
  name       Pakistani National Assembly
organisation PAK GOV Election Commission of Pakistan
organisation PAK GOV National Accountability Bureau
  name       NAB
organisation PAK COP Pakistan Rangers
  name       Sindh Rangers
organisation PAK JUD Supreme Court of Pakistan
  name       Pakistan Supreme Court | Islamabad High Court | Lahore High Court | Sindh High Court | Peshawar High Court

# ---- India and its neighbours ----

organisation IND LEG Lok Sabha
organisation IND LEG Rajya Sabha
organisation IND LEG Parliament of India
  name       Indian Parliament
organisation IND SPY Research and Analysis Wing
  name       RAW | R&AW
organisation IND COP Central Bureau of Investigation
  name       CBI
organisation IND COP National Investigation Agency
  name       NIA
organisation IND GOV Enforcement Directorate
organisation IND COP Border Security Force
  name       BSF
organisation IND COP Central Reserve Police Force
  name       CRPF
organisation IND MIL Indian Army
organisation IND MIL Indian Air Force
organisation IND MIL Assam Rifles
organisation IND GOV Election Commission of India
organisation IND GOV Reserve Bank of India
  name       RBI
organisation IND GOV Indian Space Research Organisation
  name       ISRO | Indian Space Research Organization
organisation IND GOV Ministry of External Affairs
  name       MEA
organisation IND JUD Supreme Court of India
  name       Delhi High Court | Madras High Court | Bombay High Court | Calcutta High Court | Kerala High Court
  name       Allahabad High Court | Gujarat High Court
organisation BGD COP Rapid Action Battalion
  name       RAB
organisation BGD COP Border Guard Bangladesh
  name       BGB | Bangladesh Rifles
organisation BGD JUD International Crimes Tribunal of Bangladesh
organisation BGD LEG Jatiya Sangsad
organisation NPL LEG Constituent Assembly of Nepal
organisation MMR GOV State Peace and Development Council
  name       SPDC | State Law and Order Restoration Council | SLORC
organisation MMR GOV State Administration Council
organisation MMR MIL Tatmadaw
organisation MMR OPP National Unity Government of Myanmar
  name       National Unity Government | NUG

# ---- East Asia ----

organisation CHN MIL People's Liberation Army
  name       PLA | Chinese People's Liberation Army | PLA Navy
organisation CHN LEG National People's Congress
  name       NPC
organisation CHN GOV State Council of China
  name       China's State Council | Chinese State Council
organisation CHN PTY Communist Party of China
  name       Chinese Communist Party | CCP | Communist Party | China's Communist Party
organisation CHN MIL Central Military Commission
organisation CHN GOV Taiwan Affairs Office
organisation CHN COP China Coast Guard
  name       Chinese coast guard
organisation CHN GOV People's Bank of China
organisation CHN GOV Hong Kong government
organisation CHN LEG Legislative Council of Hong Kong
  name       LegCo | Hong Kong Legislative Council
organisation TWN LEG Legislative Yuan
organisation TWN GOV Mainland Affairs Council
organisation JPN LEG National Diet
  name       Japanese Diet | Diet of Japan | Japan's Diet
organisation JPN MIL Japan Self-Defense Forces
  name       Self-Defense Forces | Self-Defence Forces | Japan Maritime Self-Defense Force
  name       Maritime Self-Defense Force | Air Self-Defense Force | SDF of Japan
organisation JPN GOV Japan International Cooperation Agency
  name       JICA
organisation JPN GOV Bank of Japan
organisation JPN BUS Tokyo Electric Power Company
  name       TEPCO | Tepco
organisation KOR SPY National Intelligence Service of South Korea
  name       NIS | National Intelligence Service
organisation KOR LEG National Assembly of South Korea
  name       South Korean National Assembly
organisation KOR GOV Unification Ministry
  name       Ministry of Unification
organisation KOR MIL Joint Chiefs of Staff of South Korea
  name       South Korean Joint Chiefs of Staff | South Korea's Joint Chiefs of Staff
organisation PRK MIL Korean People's Army
  name       KPA
organisation PRK PTY Workers' Party of Korea
organisation PRK LEG Supreme People's Assembly
organisation PRK GOV Committee for the Peaceful Reunification of Korea
organisation MNG LEG State Great Khural

# ---- South-East Asia and the Pacific ----

organisation PHL LEG Congress of the Philippines
  name       Philippine Congress | Philippine Senate | Philippine House of Representatives
organisation PHL COP Philippine National Police
  name       PNP
organisation PHL MIL Armed Forces of the Philippines
  name       AFP of the Philippines
organisation PHL COP Philippine Coast Guard
organisation IDN COP Detachment 88
  name       Densus 88
organisation IDN MIL Kopassus
organisation IDN MIL Indonesian National Armed Forces
  name       TNI
organisation IDN GOV Corruption Eradication Commission
  name       KPK
organisation IDN LEG People's Consultative Assembly
organisation THA GOV National Council for Peace and Order
  name       NCPO
organisation THA COP Royal Thai Police
organisation THA MIL Royal Thai Army
organisation THA JUD Constitutional Court of Thailand
  name       Thai Constitutional Court
organisation KHM LEG National Assembly of Cambodia
organisation VNM LEG National Assembly of Vietnam
organisation VNM PTY Communist Party of Vietnam
  name       Vietnamese Communist Party
organisation AUS COP Australian Federal Police
organisation AUS SPY Australian Security Intelligence Organisation
  name       ASIO
organisation AUS MIL Australian Defence Force
organisation AUS GOV AusAID
organisation AUS GOV Department of Foreign Affairs and Trade
  name       DFAT
organisation FJI MIL Republic of Fiji Military Forces

# ---- Africa ----

organisation ZAF COP South African Police Service
  name       SAPS
organisation ZAF MIL South African National Defence Force
  name       SANDF
organisation ZAF JUD Constitutional Court of South Africa
organisation ZAF NGO Truth and Reconciliation Commission
organisation NGA COP Economic and Financial Crimes Commission
  name       EFCC
organisation NGA COP Nigeria Police Force
  name       Nigeria Police
organisation NGA SPY Department of State Services
  name       DSS
organisation NGA LEG National Assembly of Nigeria
  name       Nigerian Senate | Nigerian National Assembly
organisation NGA GOV Independent National Electoral Commission
  name       INEC
organisation NGA BUS Nigerian National Petroleum Corporation
  name       NNPC
organisation KEN MIL Kenya Defence Forces
  name       KDF | Kenyan Defence Forces
organisation KEN GOV Independent Electoral and Boundaries Commission
  name       IEBC
organisation UGA MIL Uganda People's Defence Force
  name       UPDF | Ugandan People's Defence Force
organisation RWA MIL Rwanda Defence Force
  name       Rwandan Defence Force | RDF
organisation RWA MIL Rwandan Patriotic Army
  name       RPA
organisation COD MIL Armed Forces of the Democratic Republic of the Congo
  name       FARDC
organisation ETH MIL Ethiopian National Defence Force
  name       ENDF | Ethiopian National Defense Force
organisation SOM GOV Transitional Federal Government of Somalia
  name       Transitional Federal Government | TFG
organisation SDN GOV Transitional Sovereignty Council
  name       Sovereignty Council of Sudan | Sudanese Sovereignty Council | Transitional Military Council
organisation SDN MIL Sudanese Armed Forces
  name       Sudan Armed Forces
organisation SDN GOV Government of Sudan
  name       GoS | Government of the Sudan
organisation SSD MIL South Sudan People's Defence Forces
  name       SSPDF
organisation TCD MIL Chadian National Army
organisation ZWE GOV Zimbabwe Electoral Commission
organisation ZWE SPY Central Intelligence Organisation
organisation CIV GOV Independent Electoral Commission of Ivory Coast
