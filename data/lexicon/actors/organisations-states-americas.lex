# Bodies of states in the Americas: ministries with a name of their own, services, forces, parliaments, courts.
# Written by hand from general knowledge. A body carries its state's code. Bodies that every state has (a supreme
# court, a senate) are roles; they stand here only under a name that tells whose they are.

# ---- United States ----

organisation USA MIL Pentagon
  name       US Department of Defense | U.S. Department of Defense | Defense Department | US Defense Department
  name       U.S. Defense Department | Department of Defense | Department of War
  noun       department
organisation USA GOV US State Department
  name       State Department | U.S. State Department | Department of State | US Department of State
  name       U.S. Department of State | Foggy Bottom
  noun       department
organisation USA GOV US Treasury
  name       U.S. Treasury | Treasury Department | US Treasury Department | U.S. Treasury Department
  name       Department of the Treasury | US Department of the Treasury | U.S. Department of the Treasury
  name       Office of Foreign Assets Control | OFAC
  noun       department
organisation USA GOV US Justice Department
  name       Justice Department | U.S. Justice Department | US Department of Justice | U.S. Department of Justice
  name       Department of Justice | DOJ | DoJ
  noun       department
organisation USA GOV US Attorney's Office
  name       U.S. Attorney's Office
organisation USA GOV US Department of Homeland Security
  name       U.S. Department of Homeland Security | Department of Homeland Security | Homeland Security Department
  name       DHS | Homeland Security
  noun       department
organisation USA GOV US Commerce Department
  name       U.S. Commerce Department | Commerce Department | US Department of Commerce | U.S. Department of Commerce
  noun       department
organisation USA GOV US Department of Energy
  name       U.S. Department of Energy | U.S. Energy Department | US Energy Department
organisation USA GOV US Department of Agriculture
  name       U.S. Department of Agriculture | USDA
organisation USA GOV US Department of Health and Human Services
  name       Department of Health and Human Services | Health and Human Services | HHS
  name       U.S. Department of Health and Human Services
organisation USA GOV US Trade Representative
  name       U.S. Trade Representative | USTR | Office of the US Trade Representative
organisation USA GOV US National Security Council
  name       U.S. National Security Council | White House National Security Council
  noun       council
organisation USA GOV US Agency for International Development
  name       USAID | U.S. Agency for International Development | United States Agency for International Development
  noun       agency aid_agency
organisation USA GOV Federal Reserve
  name       US Federal Reserve | U.S. Federal Reserve
  noun       central_bank
organisation USA GOV Environmental Protection Agency
  name       US Environmental Protection Agency | U.S. Environmental Protection Agency
  noun       agency
organisation USA GOV Centers for Disease Control and Prevention
  name       CDC | US Centers for Disease Control and Prevention | U.S. Centers for Disease Control and Prevention
  noun       agency
organisation USA GOV Federal Emergency Management Agency
  name       FEMA
  noun       agency
organisation USA GOV National Labor Relations Board
  name       NLRB
organisation USA GOV National Aeronautics and Space Administration
  name       NASA | Nasa
  noun       agency space_agency
organisation USA GOV Voice of America administration
  name       US Agency for Global Media | U.S. Agency for Global Media
organisation USA SPY Central Intelligence Agency
  name       CIA | C.I.A. | US Central Intelligence Agency | U.S. Central Intelligence Agency
  noun       agency spy_agency
organisation USA SPY National Security Agency
  name       NSA | US National Security Agency | U.S. National Security Agency
  noun       agency spy_agency
organisation USA SPY Defense Intelligence Agency
  name       US Defense Intelligence Agency | U.S. Defense Intelligence Agency
  noun       agency
organisation USA SPY Office of the Director of National Intelligence
  name       ODNI
organisation USA COP Federal Bureau of Investigation
  name       FBI | F.B.I.
  noun       bureau agency
organisation USA COP Drug Enforcement Administration
  name       DEA | US Drug Enforcement Administration | U.S. Drug Enforcement Administration
  noun       agency
organisation USA COP Immigration and Customs Enforcement
  name       ICE | US Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement
  noun       agency
organisation USA COP Customs and Border Protection
  name       CBP | US Customs and Border Protection | U.S. Customs and Border Protection | US Border Patrol
  name       U.S. Border Patrol | Border Patrol
  noun       agency
organisation USA COP US Secret Service
  name       U.S. Secret Service | Secret Service
organisation USA COP US Marshals Service
  name       U.S. Marshals Service | US Marshals | U.S. Marshals
organisation USA COP New York Police Department
  name       NYPD
organisation USA COP Los Angeles Police Department
  name       LAPD
organisation USA MIL US Army
  name       U.S. Army | United States Army
organisation USA MIL US Navy
  name       U.S. Navy | United States Navy | US Fifth Fleet | U.S. Fifth Fleet | Seventh Fleet | Sixth Fleet
organisation USA MIL US Air Force
  name       U.S. Air Force | United States Air Force
organisation USA MIL US Marine Corps
  name       U.S. Marine Corps | U.S. Marines | US Marines | Marine Corps
organisation USA MIL US National Guard
  name       U.S. National Guard
organisation USA MIL US Coast Guard
  name       U.S. Coast Guard
organisation USA MIL US Central Command
  name       U.S. Central Command | CENTCOM | Centcom
  noun       command
organisation USA MIL US European Command
  name       U.S. European Command | EUCOM
  noun       command
organisation USA MIL US Africa Command
  name       U.S. Africa Command | AFRICOM | Africom
  noun       command
organisation USA MIL US Indo-Pacific Command
  name       U.S. Indo-Pacific Command | US Pacific Command | U.S. Pacific Command
  noun       command
organisation USA MIL US Southern Command
  name       U.S. Southern Command | SOUTHCOM
  noun       command
organisation USA MIL US Forces Korea
  name       U.S. Forces Korea | USFK
organisation USA MIL Joint Chiefs of Staff
  name       US Joint Chiefs of Staff | U.S. Joint Chiefs of Staff
organisation USA MIL Navy SEALs
  name       Navy Seals | US Navy SEALs | U.S. Navy SEALs
organisation USA LEG United States Congress
  name       US Congress | U.S. Congress | American Congress | Congress | Capitol Hill
organisation USA LEG United States Senate
  name       US Senate | U.S. Senate | Senate Foreign Relations Committee | Senate Armed Services Committee
  name       Senate Intelligence Committee
organisation USA LEG United States House of Representatives
  name       US House of Representatives | U.S. House of Representatives | US House | U.S. House
  name       House Foreign Affairs Committee | House Intelligence Committee | House Judiciary Committee
organisation USA JUD Supreme Court of the United States
  name       US Supreme Court | U.S. Supreme Court | United States Supreme Court
  noun       court
organisation USA GOV Guantanamo military commissions
  name       Guantanamo military tribunal | Guantanamo tribunal
organisation USA GOV Trump administration
organisation USA GOV Biden administration
organisation USA GOV Obama administration
organisation USA GOV Bush administration
organisation USA GOV Clinton administration
  name       Clinton Administration
organisation USA GOV Reagan administration
  name       Reagan Administration
organisation USA GOV Carter administration

# ---- Canada ----

organisation CAN COP Royal Canadian Mounted Police
  name       RCMP
organisation CAN SPY Canadian Security Intelligence Service
  name       CSIS
organisation CAN MIL Canadian Forces
  name       Canadian Armed Forces
organisation CAN GOV Canadian International Development Agency
  name       CIDA
organisation CAN GOV Global Affairs Canada
organisation CAN LEG Canadian House of Commons
  name       House of Commons of Canada | Canadian Parliament

# ---- Latin America ----

organisation MEX LEG Congress of the Union of Mexico
  name       Mexican Congress | Mexico's Congress
organisation MEX COP Mexican National Guard
organisation MEX GOV National Electoral Institute of Mexico
organisation CUB GOV Council of State of Cuba
  name       Cuban Council of State
organisation CUB LEG National Assembly of People's Power
organisation HTI COP Haitian National Police
organisation HTI GOV Transitional Presidential Council of Haiti
  name       Haiti's Transitional Presidential Council
organisation COL MIL Colombian Army
organisation COL LEG Congress of Colombia
  name       Colombian Congress | Colombia's Congress
organisation COL JUD Special Jurisdiction for Peace
  name       Jurisdiction for Peace | JEP
  noun       court tribunal
organisation VEN LEG National Assembly of Venezuela
  name       Venezuelan National Assembly | Constituent Assembly of Venezuela
organisation VEN SPY Bolivarian National Intelligence Service
  name       SEBIN | Sebin
organisation VEN MIL Bolivarian National Guard
organisation VEN GOV National Electoral Council of Venezuela
  name       CNE
organisation VEN JUD Supreme Tribunal of Justice of Venezuela
  name       Supreme Tribunal of Justice
organisation VEN BUS Petroleos de Venezuela
  name       PDVSA | Petróleos de Venezuela
organisation BRA LEG National Congress of Brazil
  name       Brazilian Congress | Brazil's Congress | Brazilian Senate
organisation BRA JUD Supreme Federal Court of Brazil
  name       Supreme Federal Court | Brazil's Supreme Court
organisation BRA COP Brazilian Federal Police
  name       Brazil's Federal Police
organisation ARG LEG National Congress of Argentina
  name       Argentine Congress | Argentina's Congress
organisation CHL LEG National Congress of Chile
  name       Chilean Congress | Chile's Congress
organisation PER LEG Congress of Peru
  name       Peruvian Congress | Peru's Congress
organisation ECU LEG National Assembly of Ecuador
  name       Ecuadorian National Assembly
organisation BOL LEG Plurinational Legislative Assembly
  name       Bolivian Congress
organisation GTM NGO International Commission against Impunity in Guatemala
  name       CICIG
  noun       commission
