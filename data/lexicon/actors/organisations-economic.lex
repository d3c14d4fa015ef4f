# Banks, funds, cartels of producers and courts of trade that states have founded together.
# Written by hand from general knowledge.

organisation IMF IGO International Monetary Fund
  name       IMF | I.M.F.
  noun       fund lender

organisation WB IGO World Bank
  name       World Bank Group | International Bank for Reconstruction and Development | IBRD
  noun       bank lender

organisation WB IGO International Finance Corporation
  name       IFC
  parent     World Bank
  noun       corporation

organisation WB IGO International Development Association
  parent     World Bank
  noun       association

organisation ICSID IGO International Centre for Settlement of Investment Disputes
  name       ICSID
  parent     World Bank
  noun       tribunal centre

organisation WTO IGO World Trade Organization
  name       WTO | World Trade Organisation
  noun       organisation organization trade_body

organisation OECD IGO Organisation for Economic Co-operation and Development
  name       OECD | Organization for Economic Cooperation and Development
  name       Organisation for Economic Cooperation and Development
  noun       organisation organization

organisation IEA IGO International Energy Agency
  name       IEA
  noun       agency

organisation OPEC IGO Organization of the Petroleum Exporting Countries
  name       OPEC | Opec | Organisation of the Petroleum Exporting Countries
  noun       cartel oil_cartel organisation organization

organisation OPEC IGO OPEC+
  name       Opec+ | OPEC Plus | OPEC plus
  noun       group alliance

organisation OAPEC IGO Organization of Arab Petroleum Exporting Countries
  name       OAPEC
  noun       organisation organization

organisation GECF IGO Gas Exporting Countries Forum
  name       GECF
  noun       forum

organisation ADB IGO Asian Development Bank
  name       ADB
  noun       bank lender

organisation AFDB IGO African Development Bank
  name       AfDB
  noun       bank lender

organisation IADB IGO Inter-American Development Bank
  name       IDB | IADB
  noun       bank lender

organisation ISDB IGO Islamic Development Bank
  name       IsDB
  noun       bank lender

organisation EBRD IGO European Bank for Reconstruction and Development
  name       EBRD
  noun       bank lender

organisation AIIB IGO Asian Infrastructure Investment Bank
  name       AIIB
  noun       bank lender

organisation NDB IGO New Development Bank
  name       BRICS bank
  noun       bank

organisation BIS IGO Bank for International Settlements
  noun       bank

organisation CDB IGO Caribbean Development Bank
  noun       bank

organisation CAF IGO Development Bank of Latin America
  noun       bank

organisation PARISCLUB IGO Paris Club
  name       Paris Club of creditors
  noun       club creditor

organisation LONDONCLUB IGO London Club
  noun       club creditor

organisation WCO IGO World Customs Organization
  name       World Customs Organisation
  noun       organisation organization

organisation ICO IGO International Coffee Organization
  noun       organisation organization

organisation IWC IGO International Whaling Commission
  name       IWC
  noun       commission

organisation IRENA IGO International Renewable Energy Agency
  name       IRENA
  noun       agency

organisation GFATM IGO Global Fund to Fight AIDS, Tuberculosis and Malaria
  name       Global Fund
  noun       fund

organisation GAVI NGO GAVI
  name       Gavi | Gavi Alliance | Vaccine Alliance
  noun       alliance

organisation COVAX IGO COVAX
  name       Covax
  noun       facility scheme

organisation WEF NGO World Economic Forum
  name       WEF
  noun       forum

organisation IOC NGO International Olympic Committee
  name       IOC
  noun       committee

organisation FIFA NGO FIFA
  name       Fifa
  noun       federation

organisation WADA NGO World Anti-Doping Agency
  name       WADA
  noun       agency
