# Processes, talks with a name of their own, and forums that meet again and again.
# Written by hand from general knowledge.

framework process Normandy Format
  name       Normandy format | Normandy Four | Normandy group | Normandy format talks
  noun       format talks

framework process Minsk process
  name       Minsk Process | Minsk talks
  noun       process talks

framework process Six-Party Talks
  name       six-party talks | six-nation talks | Six Party Talks | six party talks | Six-party talks
  noun       talks

framework process Astana process
  name       Astana Process | Astana talks | Astana format | Astana peace talks
  noun       process talks

framework process Geneva peace talks on Syria
  name       Geneva II | Geneva II conference | Geneva 2 conference | Geneva I | Geneva Communique
  name       Syrian Constitutional Committee
  name       intra-Syrian talks
  parent     United Nations
  noun       talks process

framework process Geneva International Discussions
  name       Geneva discussions
  noun       discussion

framework process P5+1 talks
  name       E3+3 talks | Vienna nuclear talks | Vienna talks
  parent     P5+1
  noun       talks

framework process Middle East peace process
  name       Mideast peace process | Arab-Israeli peace process | Israeli-Palestinian peace process
  noun       process peace_process

framework process Annapolis process
  name       Annapolis conference | Annapolis Conference
  noun       process conference

framework process Madrid Conference
  name       Madrid peace conference
  noun       conference

framework process Heart of Asia process
  name       Heart of Asia - Istanbul Process | Heart of Asia conference | Istanbul Process
  noun       process

framework process Intra-Afghan talks
  name       intra-Afghan talks | intra-Afghan dialogue | intra-Afghan negotiations
  noun       talks negotiation

framework process Quadrilateral Coordination Group
  name       Quadrilateral Coordination Group on Afghanistan
  noun       group

framework process Moscow format
  name       Moscow Format
  noun       format

framework process Inter-Congolese Dialogue
  name       inter-Congolese dialogue
  noun       dialogue

framework process Nairobi process
  name       Luanda process | Doha peace talks | Nairobi Process
  noun       process talks

framework process Jeddah talks
  name       Jeddah process | Jeddah Declaration
  noun       talks

framework process Kimberley Process
  name       Kimberley process
  noun       process

framework process Ottawa process
  noun       process

framework process Bologna Process
  noun       process

framework process Helsinki process
  noun       process

framework process Bali Process
  noun       process

framework process Khartoum Process
  noun       process

framework process Rambouillet talks
  name       Rambouillet accords | Rambouillet peace talks | Rambouillet conference
  noun       talks conference

framework process Belgrade-Pristina dialogue
  name       Pristina-Belgrade dialogue | Kosovo-Serbia dialogue
  parent     European Union
  noun       dialogue talks

framework process Doha Round
  name       Doha round | Doha Development Round | Doha trade talks
  parent     World Trade Organization
  noun       round talks

framework process Uruguay Round
  name       Uruguay Round of trade talks
  noun       round

framework process Universal Periodic Review
  parent     United Nations
  noun       review

framework process NPT Review Conference
  name       Non-Proliferation Treaty Review Conference
  parent     Nuclear Non-Proliferation Treaty
  noun       conference

framework process Strategic Arms Limitation Talks
  name       SALT talks
  noun       talks

framework process Strategic Stability Dialogue
  name       strategic stability dialogue | strategic stability talks
  noun       dialogue

framework process Mutual and Balanced Force Reduction talks
  name       MBFR
  noun       talks

framework process Composite Dialogue
  name       composite dialogue
  noun       dialogue

framework process Havana peace talks
  name       Havana talks | Havana peace process
  noun       talks

framework process Oslo talks
  name       Oslo process
  noun       talks

framework process Berlin Conference on Libya
  name       Berlin conference on Libya | Libyan Political Dialogue Forum
  noun       conference

framework process National Dialogue Conference
  noun       conference dialogue

framework process 5+2 talks
  name       5+2 format
  noun       talks format

framework process 3+3 format
  name       3+3 platform
  noun       format

# ---- forums ----

framework forum Conference on Disarmament
  parent     United Nations
  noun       conference

framework forum Munich Security Conference
  noun       conference

framework forum Shangri-La Dialogue
  name       Shangri-La dialogue
  noun       dialogue forum

framework forum Davos forum
  name       Davos meeting | World Economic Forum in Davos
  noun       forum

framework forum Valdai Discussion Club
  name       Valdai Club
  sponsor    RUS
  noun       forum club

framework forum St. Petersburg International Economic Forum
  name       St Petersburg International Economic Forum
  sponsor    RUS
  noun       forum

framework forum Eastern Economic Forum
  sponsor    RUS
  noun       forum

framework forum East Asia Summit
  noun       summit

framework forum Asia-Europe Meeting
  name       ASEM
  noun       meeting

framework forum ASEAN Plus Three
  name       ASEAN+3 | ASEAN plus three | ASEAN Defence Ministers' Meeting
  parent     Association of Southeast Asian Nations
  noun       forum

framework forum Ibero-American Summit
  name       Summit of the Americas
  noun       summit

framework forum Forum on China-Africa Cooperation
  name       FOCAC
  sponsor    CHN
  noun       forum

framework forum Russia-Africa Summit
  name       Russia-Africa summit
  noun       summit

framework forum US-Africa Leaders Summit
  name       U.S.-Africa Leaders Summit
  noun       summit

framework forum Tokyo International Conference on African Development
  name       TICAD
  noun       conference

framework forum C5+1
  name       C5+1 format
  sponsor    USA
  noun       format

framework forum Nuclear Security Summit
  sponsor    USA
  noun       summit

framework forum Summit for Democracy
  sponsor    USA
  noun       summit

framework forum Climate Change Conference
  name       COP26 | COP27 | COP28 | COP29 | COP30 | UN climate conference | U.N. climate conference | UN climate talks
  parent     United Nations Framework Convention on Climate Change
  noun       conference summit talks

framework forum Friends of Syria
  name       Friends of Syria group
  noun       group

framework forum Strategic and Economic Dialogue
  name       US-China Strategic and Economic Dialogue
  noun       dialogue

framework forum Assembly of the People of Kazakhstan
  noun       assembly

framework forum Congress of Leaders of World and Traditional Religions
  noun       congress

framework forum Caspian Summit
  name       Caspian summit
  noun       summit
