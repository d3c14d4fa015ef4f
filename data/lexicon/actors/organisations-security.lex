# Alliances, and bodies for security, arms control and police work.
# Written by hand from general knowledge.

organisation NATO IGO NATO
  name       Nato | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance
  name       Atlantic alliance | Atlantic Alliance | Western alliance | NATO alliance | NATO Alliance
  name       NATO allies | NATO Allies
  adjective  Allied
  noun       alliance

organisation NATO IGO North Atlantic Council
  name       NATO Council
  parent     NATO
  noun       council

organisation NATO IGO NATO-Russia Council
  name       Russia-NATO Council
  parent     NATO
  noun       council

organisation NATO MIL Supreme Headquarters Allied Powers Europe
  name       SHAPE | Allied Command Operations
  parent     NATO
  noun       headquarters command

organisation NATO MIL Allied Joint Force Command
  name       Joint Force Command Naples | Joint Force Command Brunssum
  parent     NATO
  noun       command

organisation NATO IGO NATO Parliamentary Assembly
  parent     NATO
  noun       assembly

organisation NATO IGO Euro-Atlantic Partnership Council
  name       EAPC | North Atlantic Cooperation Council
  parent     NATO
  noun       council

organisation WARSAWPACT IGO Warsaw Pact
  name       Warsaw Treaty Organization
  noun       pact alliance bloc

organisation OSCE IGO Organization for Security and Co-operation in Europe
  name       OSCE | Organization for Security and Cooperation in Europe
  name       Organisation for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe
  noun       organisation organization

organisation OSCE IGO Conference on Security and Cooperation in Europe
  name       CSCE
  noun       conference

organisation OSCE IGO Office for Democratic Institutions and Human Rights
  name       ODIHR
  parent     Organization for Security and Co-operation in Europe
  noun       office

organisation OSCE IGO OSCE Special Monitoring Mission
  name       OSCE Special Monitoring Mission to Ukraine | Special Monitoring Mission
  parent     Organization for Security and Co-operation in Europe
  noun       mission

organisation OSCE IGO Kosovo Verification Mission
  parent     Organization for Security and Co-operation in Europe
  noun       mission

organisation CSTO IGO Collective Security Treaty Organization
  name       CSTO | Collective Security Treaty Organisation
  noun       alliance organisation organization bloc

organisation SCO IGO Shanghai Cooperation Organization
  name       SCO | Shanghai Cooperation Organisation | Shanghai Five
  noun       organisation organization bloc

organisation WEU IGO Western European Union
  name       WEU
  noun       union

organisation ANZUS IGO ANZUS
  noun       alliance pact

organisation SEATO IGO Southeast Asia Treaty Organization
  name       SEATO
  noun       alliance

organisation CENTO IGO Central Treaty Organization
  name       CENTO
  noun       alliance

organisation AUKUS IGO AUKUS
  name       Aukus
  noun       pact alliance

organisation QUAD IGO Quadrilateral Security Dialogue
  name       Quad grouping
  noun       grouping

organisation CICA IGO Conference on Interaction and Confidence-Building Measures in Asia
  name       CICA
  noun       conference

organisation OPCW IGO Organisation for the Prohibition of Chemical Weapons
  name       OPCW | Organization for the Prohibition of Chemical Weapons | chemical weapons watchdog
  noun       organisation organization watchdog agency

organisation CTBTO IGO Comprehensive Nuclear-Test-Ban Treaty Organization
  name       CTBTO | Comprehensive Test Ban Treaty Organization
  noun       organisation organization

organisation KEDO IGO Korean Peninsula Energy Development Organization
  name       KEDO
  noun       consortium organization

organisation NSG IGO Nuclear Suppliers Group
  name       NSG
  noun       group

organisation INTERPOL IGO Interpol
  name       INTERPOL | International Criminal Police Organization
  noun       agency organisation organization

organisation EU IGO Europol
  name       EUROPOL | European police agency
  parent     European Union
  noun       agency

organisation FATF IGO Financial Action Task Force
  name       FATF
  noun       watchdog task_force

organisation QUARTET IGO Middle East Quartet
  name       Quartet on the Middle East | Quartet of Middle East mediators | Mideast Quartet | Quartet
  noun       quartet mediator

organisation P5 IGO P5+1
  name       P5 + 1 | E3+3 | five permanent members of the Security Council plus Germany | six world powers
  noun       power six

organisation CONTACTGROUP IGO Contact Group
  name       six-nation Contact Group
  noun       group

organisation MINSKGROUP IGO OSCE Minsk Group
  name       Minsk Group
  parent     Organization for Security and Co-operation in Europe
  noun       group mediator

organisation TCG IGO Trilateral Contact Group
  name       Trilateral Contact Group on Ukraine
  noun       group

organisation COALITION MIL Global Coalition against Daesh
  name       US-led coalition | U.S.-led coalition | anti-IS coalition | anti-ISIS coalition | anti-ISIL coalition
  name       US-led international coalition | U.S.-led international coalition
  noun       coalition

organisation SAU MIL Saudi-led coalition
  name       Saudi-led Arab coalition | Arab coalition | Saudi-led military coalition
  noun       coalition

organisation G5SAHEL IGO G5 Sahel
  name       G5 Sahel force
  noun       force

organisation MNJTF MIL Multinational Joint Task Force
  name       MNJTF
  noun       task_force force

organisation AES IGO Alliance of Sahel States
  noun       alliance

organisation JEF MIL Joint Expeditionary Force
  noun       force

organisation OHR IGO Office of the High Representative
  name       OHR | Peace Implementation Council
  noun       office
