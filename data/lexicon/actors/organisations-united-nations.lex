# The United Nations, its organs, programmes, agencies and courts.
# Written by hand from general knowledge. Organs that speak for the whole bear the code UN, agencies with members or
# a board of their own bear their own short name.

organisation UN IGO United Nations
  name       UN | U.N. | UNO | United Nations Organization | United Nations Organisation
  noun       organisation organization world_body

organisation UN IGO United Nations Security Council
  name       UN Security Council | U.N. Security Council | UNSC | Security Council
  name       Security Council of the United Nations | UN's Security Council | U.N.'s Security Council
  parent     United Nations
  noun       council body

organisation UN IGO United Nations General Assembly
  name       UN General Assembly | U.N. General Assembly | UNGA | General Assembly of the United Nations
  name       General Assembly
  parent     United Nations
  noun       assembly body

organisation UN IGO United Nations Secretariat
  name       UN Secretariat | U.N. Secretariat
  parent     United Nations
  noun       secretariat

organisation UN IGO United Nations Human Rights Council
  name       UN Human Rights Council | U.N. Human Rights Council | UNHRC | Human Rights Council
  parent     United Nations
  noun       council

organisation UN IGO United Nations Commission on Human Rights
  name       UN Human Rights Commission | U.N. Human Rights Commission | UN Commission on Human Rights
  name       U.N. Commission on Human Rights | United Nations Human Rights Commission
  parent     United Nations
  noun       commission

organisation UN IGO United Nations Economic and Social Council
  name       ECOSOC | UN Economic and Social Council
  parent     United Nations
  noun       council

organisation UN IGO United Nations Trusteeship Council
  name       Trusteeship Council
  parent     United Nations

organisation UN IGO Office of the United Nations High Commissioner for Human Rights
  name       OHCHR | UN human rights office | U.N. human rights office | UN Human Rights Office
  name       U.N. Human Rights Office
  name       Office of the High Commissioner for Human Rights | UN rights office | U.N. rights office
  name       UN High Commissioner for Human Rights | U.N. High Commissioner for Human Rights
  name       United Nations High Commissioner for Human Rights
  parent     United Nations
  noun       office

organisation UN IGO Office for the Coordination of Humanitarian Affairs
  name       OCHA | UNOCHA | UN Office for the Coordination of Humanitarian Affairs
  name       U.N. Office for the Coordination of Humanitarian Affairs
  parent     United Nations
  noun       office agency

organisation UN IGO United Nations Department of Peacekeeping Operations
  name       DPKO | UN Department of Peacekeeping Operations | UN peacekeeping department
  parent     United Nations
  noun       department

organisation UN IGO United Nations Commission of Inquiry
  name       UN Commission of Inquiry | U.N. Commission of Inquiry
  parent     United Nations
  noun       commission

organisation UNHCR IGO United Nations High Commissioner for Refugees
  name       UNHCR | UN High Commissioner for Refugees | U.N. High Commissioner for Refugees | UN refugee agency
  name       U.N. refugee agency | United Nations refugee agency | UN Refugee Agency | U.N. Refugee Agency
  name       United Nations High Commission for Refugees | UN High Commission for Refugees
  parent     United Nations
  noun       agency refugee_agency

organisation UNICEF IGO United Nations Children's Fund
  name       UNICEF | Unicef | UN children's fund | U.N. children's fund | UN children's agency | U.N. children's agency
  name       UN Children's Fund | U.N. Children's Fund
  parent     United Nations
  noun       agency fund

organisation WFP IGO World Food Programme
  name       World Food Program | WFP | UN World Food Programme | U.N. World Food Programme | UN World Food Program
  name       U.N. World Food Program | UN food agency | U.N. food agency
  parent     United Nations
  noun       agency programme program

organisation UNRWA IGO United Nations Relief and Works Agency
  name       UNRWA | UN Relief and Works Agency | U.N. Relief and Works Agency
  name       United Nations Relief and Works Agency for Palestine Refugees
  parent     United Nations
  noun       agency

organisation UNDP IGO United Nations Development Programme
  name       UNDP | UN Development Programme | U.N. Development Program | United Nations Development Program
  name       UN Development Program
  parent     United Nations
  noun       agency programme program

organisation UNEP IGO United Nations Environment Programme
  name       UNEP | UN Environment Programme | UN Environment Program | United Nations Environment Program
  parent     United Nations
  noun       agency programme

organisation UNFPA IGO United Nations Population Fund
  name       UNFPA | UN Population Fund | U.N. Population Fund
  parent     United Nations
  noun       fund agency

organisation UNWOMEN IGO UN Women
  name       U.N. Women
  parent     United Nations
  noun       agency

organisation UNODC IGO United Nations Office on Drugs and Crime
  name       UNODC | UN Office on Drugs and Crime | U.N. Office on Drugs and Crime
  parent     United Nations
  noun       office agency

organisation UNCTAD IGO United Nations Conference on Trade and Development
  name       UNCTAD | UN Conference on Trade and Development
  parent     United Nations
  noun       agency

organisation UNHABITAT IGO UN-Habitat
  name       United Nations Human Settlements Programme | UN Habitat
  parent     United Nations
  noun       agency

organisation UNAIDS IGO Joint United Nations Programme on AIDS
  name       UNAIDS | Joint UN Programme on AIDS | Joint United Nations Programme on HIV/AIDS
  parent     United Nations
  noun       agency programme

organisation UNESCO IGO United Nations Educational, Scientific and Cultural Organization
  name       UNESCO | Unesco | UN cultural agency | U.N. cultural agency
  name       UN Educational, Scientific and Cultural Organization
  parent     United Nations
  noun       agency organisation organization

organisation WHO IGO World Health Organization
  name       WHO | World Health Organisation | UN health agency | U.N. health agency
  parent     United Nations
  noun       agency organisation organization health_agency

organisation PAHO IGO Pan American Health Organization
  name       PAHO | Pan-American Health Organization
  parent     World Health Organization
  noun       organization organisation

organisation IAEA IGO International Atomic Energy Agency
  name       IAEA | UN nuclear watchdog | U.N. nuclear watchdog | UN nuclear agency | U.N. nuclear agency
  name       UN atomic agency | U.N. atomic agency | UN's nuclear watchdog | U.N.'s nuclear watchdog
  parent     United Nations
  noun       agency watchdog nuclear_watchdog

organisation FAO IGO Food and Agriculture Organization
  name       FAO | Food and Agriculture Organisation | UN Food and Agriculture Organization
  name       U.N. Food and Agriculture Organization
  parent     United Nations
  noun       agency organisation organization

organisation ILO IGO International Labour Organization
  name       ILO | International Labor Organization | International Labour Organisation
  parent     United Nations
  noun       organisation organization agency

organisation IOM IGO International Organization for Migration
  name       IOM | International Organisation for Migration | UN migration agency | U.N. migration agency
  parent     United Nations
  noun       agency organisation organization

organisation IMO IGO International Maritime Organization
  name       IMO | International Maritime Organisation
  parent     United Nations
  noun       organisation organization

organisation ICAO IGO International Civil Aviation Organization
  name       ICAO | International Civil Aviation Organisation | UN aviation agency | U.N. aviation agency
  parent     United Nations
  noun       agency organisation organization

organisation ITU IGO International Telecommunication Union
  name       ITU | International Telecommunications Union
  parent     United Nations
  noun       union agency

organisation UPU IGO Universal Postal Union
  name       UPU
  parent     United Nations
  noun       union

organisation WMO IGO World Meteorological Organization
  name       WMO | World Meteorological Organisation
  parent     United Nations
  noun       organisation organization

organisation WIPO IGO World Intellectual Property Organization
  name       WIPO | World Intellectual Property Organisation
  parent     United Nations
  noun       organisation organization

organisation UNIDO IGO United Nations Industrial Development Organization
  name       UNIDO | UN Industrial Development Organization
  parent     United Nations
  noun       organisation organization

organisation UNWTO IGO World Tourism Organization
  name       UNWTO | UN World Tourism Organization
  parent     United Nations

organisation IFAD IGO International Fund for Agricultural Development
  name       IFAD
  parent     United Nations
  noun       fund

organisation IPCC IGO Intergovernmental Panel on Climate Change
  name       IPCC | UN climate panel | U.N. climate panel
  parent     United Nations
  noun       panel

organisation UNFCCC IGO United Nations Framework Convention on Climate Change
  name       UNFCCC | UN climate change secretariat
  parent     United Nations

organisation ISBA IGO International Seabed Authority
  parent     United Nations
  noun       authority

organisation UN IGO UNSCOM
  name       United Nations Special Commission | UN Special Commission
  parent     United Nations
  noun       commission

organisation UN IGO UNMOVIC
  name       United Nations Monitoring, Verification and Inspection Commission
  parent     United Nations
  noun       commission

organisation UN IGO Economic Commission for Africa
  name       UN Economic Commission for Africa | UNECA
  parent     United Nations
  noun       commission

organisation UN IGO Economic Commission for Latin America and the Caribbean
  name       ECLAC
  parent     United Nations
  noun       commission

organisation UN IGO Economic and Social Commission for Asia and the Pacific
  name       ESCAP | UNESCAP
  parent     United Nations
  noun       commission

# ---- courts and tribunals ----

organisation ICJ IGO International Court of Justice
  name       ICJ | World Court | UN's top court | U.N.'s top court | UN top court | U.N. top court
  parent     United Nations
  noun       court

organisation ICC IGO International Criminal Court
  name       ICC | Hague-based court
  noun       court tribunal

organisation ICTY IGO International Criminal Tribunal for the former Yugoslavia
  name       ICTY | Yugoslav war crimes tribunal | UN war crimes tribunal | U.N. war crimes tribunal | Hague tribunal
  name       Hague Tribunal | International Criminal Tribunal for the Former Yugoslavia
  parent     United Nations
  noun       tribunal court

organisation ICTR IGO International Criminal Tribunal for Rwanda
  name       ICTR | Rwanda tribunal | UN tribunal for Rwanda
  parent     United Nations
  noun       tribunal court

organisation SCSL IGO Special Court for Sierra Leone
  name       SCSL
  noun       court

organisation STL IGO Special Tribunal for Lebanon
  name       UN tribunal for Lebanon
  noun       tribunal court

organisation ECCC IGO Extraordinary Chambers in the Courts of Cambodia
  name       ECCC | Khmer Rouge tribunal | Khmer Rouge Tribunal
  noun       tribunal court

organisation PCA IGO Permanent Court of Arbitration
  noun       court tribunal

organisation ITLOS IGO International Tribunal for the Law of the Sea
  name       ITLOS
  noun       tribunal
