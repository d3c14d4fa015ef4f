# Operations and missions of the United Nations, alliances, unions and coalitions, and the mandates they stand on.
# Written by hand from general knowledge.

# ---- mandates ----

framework mandate UN Security Council mandate
  name       UN Security Council mandates | United Nations Security Council mandate | U.N. Security Council mandate
  name       United Nations Security Council mandates | U.N. Security Council mandates | Security Council mandate
  name       Security Council mandates | UN mandate | UN mandates | U.N. mandate | U.N. mandates
  name       United Nations mandate | mandate of the UN Security Council | mandate from the UN Security Council
  name       mandate of the United Nations | mandate of the UN
  parent     United Nations
  noun       mandate

framework mandate NATO mandate
  name       NATO's mandate
  parent     NATO
  noun       mandate

framework mandate African Union mandate
  name       AU mandate
  parent     African Union
  noun       mandate

framework mandate OSCE mandate
  parent     Organization for Security and Co-operation in Europe
  noun       mandate

framework mandate UN arms embargo
  name       U.N. arms embargo | United Nations arms embargo
  parent     United Nations
  noun       embargo

framework mandate no-fly zone
  name       no-fly zones | no fly zone
  noun       zone

framework mandate UN Charter
  name       U.N. Charter | United Nations Charter | Charter of the United Nations | UN charter | U.N. charter
  parent     United Nations
  noun       charter

# ---- NATO ----

framework operation International Security Assistance Force
  name       ISAF | Isaf | ISAF mission | International Security Assistance Force in Afghanistan
  name       NATO-led International Security Assistance Force
  parent     NATO
  noun       force mission

framework operation Resolute Support
  name       Resolute Support Mission | Resolute Support mission | Operation Resolute Support
  parent     NATO
  noun       mission

framework operation KFOR
  name       Kosovo Force | NATO Kosovo Force | NATO-led Kosovo Force | Kfor
  parent     NATO
  noun       force mission

framework operation SFOR
  name       Stabilization Force in Bosnia | Stabilisation Force in Bosnia | Sfor
  parent     NATO
  noun       force

framework operation IFOR
  name       Implementation Force | Ifor
  parent     NATO
  noun       force

framework operation Operation Active Endeavour
  name       Active Endeavour | Operation Active Endeavor | Active Endeavor
  parent     NATO
  noun       operation

framework operation Operation Sea Guardian
  name       Sea Guardian
  parent     NATO
  noun       operation

framework operation Operation Ocean Shield
  name       Ocean Shield
  parent     NATO
  noun       operation

framework operation Operation Unified Protector
  name       Unified Protector
  parent     NATO
  noun       operation

framework operation Operation Allied Force
  parent     NATO
  noun       operation

framework operation Operation Deny Flight
  name       Deny Flight | Operation Deliberate Force
  parent     NATO
  noun       operation

framework operation Operation Essential Harvest
  name       Essential Harvest | Task Force Harvest
  parent     NATO
  noun       operation

framework operation NATO Training Mission-Iraq
  name       NATO Mission Iraq | NATO Training Mission in Iraq
  parent     NATO
  noun       mission

framework operation Baltic Sentry
  name       Eastern Sentry
  parent     NATO
  noun       operation

# ---- United Nations ----

framework operation UNPROFOR
  name       United Nations Protection Force | UN Protection Force
  parent     United Nations
  noun       force peacekeeping_force

framework operation UNIFIL
  name       Unifil | United Nations Interim Force in Lebanon | UN Interim Force in Lebanon
  name       U.N. Interim Force in Lebanon
  parent     United Nations
  noun       force peacekeeping_force

framework operation UNDOF
  name       United Nations Disengagement Observer Force | UN Disengagement Observer Force
  parent     United Nations
  noun       force

framework operation UNTSO
  name       United Nations Truce Supervision Organization
  parent     United Nations
  noun       mission

framework operation UNFICYP
  name       United Nations Peacekeeping Force in Cyprus | UN Peacekeeping Force in Cyprus
  parent     United Nations
  noun       force

framework operation UNMIK
  name       United Nations Mission in Kosovo | UN Mission in Kosovo
  name       United Nations Interim Administration Mission in Kosovo
  parent     United Nations
  noun       mission

framework operation UNOMIG
  name       United Nations Observer Mission in Georgia | UN Observer Mission in Georgia
  parent     United Nations
  noun       mission

framework operation UNTAC
  name       United Nations Transitional Authority in Cambodia
  parent     United Nations
  noun       mission

framework operation UNTAET
  name       UNMISET | United Nations Transitional Administration in East Timor
  parent     United Nations
  noun       mission

framework operation INTERFET
  name       International Force East Timor | Interfet
  parent     United Nations
  noun       force

framework operation UNAMA
  name       United Nations Assistance Mission in Afghanistan | UN Assistance Mission in Afghanistan
  name       U.N. Assistance Mission in Afghanistan
  parent     United Nations
  noun       mission

framework operation UNAMI
  name       United Nations Assistance Mission for Iraq | UN Assistance Mission for Iraq
  parent     United Nations
  noun       mission

framework operation UNSMIL
  name       United Nations Support Mission in Libya | UN Support Mission in Libya
  parent     United Nations
  noun       mission

framework operation UNSMIS
  name       United Nations Supervision Mission in Syria | UN Supervision Mission in Syria
  parent     United Nations
  noun       mission

framework operation UNMOGIP
  parent     United Nations
  noun       mission

framework operation UNMIN
  name       United Nations Mission in Nepal
  parent     United Nations
  noun       mission

framework operation MONUSCO
  name       Monusco | MONUC | Monuc
  name       United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
  parent     United Nations
  noun       mission force

framework operation MINUSMA
  name       Minusma | United Nations Multidimensional Integrated Stabilization Mission in Mali
  parent     United Nations
  noun       mission

framework operation MINUSCA
  name       Minusca
  parent     United Nations
  noun       mission

framework operation MINUSTAH
  name       Minustah | United Nations Stabilization Mission in Haiti | UN Stabilization Mission in Haiti
  parent     United Nations
  noun       mission

framework operation MINURSO
  name       Minurso
  parent     United Nations
  noun       mission

framework operation UNMISS
  name       United Nations Mission in South Sudan | UN Mission in South Sudan | U.N. Mission in South Sudan
  parent     United Nations
  noun       mission

framework operation UNMIS
  name       United Nations Mission in Sudan
  parent     United Nations
  noun       mission

framework operation UNAMID
  name       United Nations-African Union Mission in Darfur | UN-African Union Mission in Darfur
  name       African Union-United Nations Mission in Darfur
  parent     United Nations | African Union
  noun       mission force

framework operation UNISFA
  name       United Nations Interim Security Force for Abyei | UN Interim Security Force for Abyei
  parent     United Nations
  noun       force

framework operation UNAMIR
  name       United Nations Assistance Mission for Rwanda
  parent     United Nations
  noun       mission

framework operation UNAMSIL
  name       United Nations Mission in Sierra Leone
  parent     United Nations
  noun       mission

framework operation UNMIL
  name       United Nations Mission in Liberia
  parent     United Nations
  noun       mission

framework operation UNOCI
  name       ONUCI | United Nations Operation in Ivory Coast
  parent     United Nations
  noun       mission operation

framework operation UNMEE
  name       United Nations Mission in Ethiopia and Eritrea
  parent     United Nations
  noun       mission

framework operation UNOSOM
  name       UNOSOM II | United Nations Operation in Somalia
  parent     United Nations
  noun       operation mission

framework operation UNITAF
  name       Operation Restore Hope | Unified Task Force
  noun       operation

framework operation UNSOM
  name       United Nations Assistance Mission in Somalia | UN Assistance Mission in Somalia
  parent     United Nations
  noun       mission

framework operation UNAVEM
  name       MONUA
  parent     United Nations
  noun       mission

framework operation ONUMOZ
  parent     United Nations
  noun       mission

framework operation Multinational Security Support mission
  name       Multinational Security Support Mission | Gang Suppression Force | Kenyan-led mission in Haiti
  noun       mission force

framework operation International Stabilization Force
  name       International Stabilisation Force
  noun       force

# ---- African Union, ECOWAS and others in Africa ----

framework operation AMISOM
  name       Amisom | African Union Mission in Somalia | African Union Mission to Somalia | AU Mission in Somalia
  parent     African Union
  noun       mission force

framework operation African Union Transition Mission in Somalia
  name       ATMIS | AUSSOM
  parent     African Union
  noun       mission

framework operation African Union Mission in Sudan
  name       AMIS
  parent     African Union
  noun       mission

framework operation ECOMOG
  name       Ecomog
  parent     Economic Community of West African States
  noun       force

framework operation ECOMIL
  name       ECOMIB | ECOMICI | ECOMIG
  parent     Economic Community of West African States
  noun       force mission

framework operation SADC Mission in Mozambique
  name       SAMIM | SAMIDRC
  parent     Southern African Development Community
  noun       mission

framework operation East African Community Regional Force
  name       EACRF | East African regional force
  parent     East African Community
  noun       force

framework operation Operation Serval
  name       Serval
  noun       operation

framework operation Operation Barkhane
  name       Barkhane
  noun       operation

framework operation Operation Sangaris
  name       Sangaris
  noun       operation

framework operation Operation Licorne
  name       Licorne force
  noun       operation

framework operation Task Force Takuba
  name       Takuba
  noun       task_force

# ---- European Union, OSCE, CIS ----

framework operation EULEX
  name       EULEX Kosovo | European Union Rule of Law Mission | European Union Rule of Law Mission in Kosovo
  parent     European Union
  noun       mission

framework operation EUFOR
  name       EUFOR Althea | Operation Althea | Eufor
  parent     European Union
  noun       force mission

framework operation EUFOR Tchad/RCA
  name       EUFOR Chad | EUFOR Chad/CAR
  parent     European Union
  noun       force mission

framework operation Operation Atalanta
  name       Atalanta | EU NAVFOR | EU Naval Force | Eunavfor | EUNAVFOR
  parent     European Union
  noun       operation mission

framework operation Operation Sophia
  name       EUNAVFOR Med | Operation Irini
  parent     European Union
  noun       operation mission

framework operation Operation Aspides
  name       EUNAVFOR Aspides | Aspides
  parent     European Union
  noun       operation mission

framework operation European Union Monitoring Mission
  name       EU Monitoring Mission | EUMM
  parent     European Union
  noun       mission

framework operation EU Training Mission
  name       EUTM Mali | EUTM Somalia | EUTM | EU training mission
  parent     European Union
  noun       mission

framework operation EU Military Assistance Mission
  name       EUMAM
  parent     European Union
  noun       mission

framework operation EUPOL
  name       EUPOL Afghanistan | EUBAM | EUBAM Rafah | EUCAP
  parent     European Union
  noun       mission

framework operation Operation Artemis
  parent     European Union
  noun       operation

framework operation CIS peacekeeping force
  name       CIS peacekeeping forces | CIS peacekeepers | CIS Collective Peacekeeping Force
  sponsor    RUS
  parent     Commonwealth of Independent States
  noun       force

framework operation Multinational Force and Observers
  noun       force

framework operation Temporary International Presence in Hebron
  name       TIPH
  noun       mission presence

framework operation Regional Assistance Mission to Solomon Islands
  name       RAMSI
  parent     Pacific Islands Forum
  noun       mission

framework operation Aceh Monitoring Mission
  parent     European Union
  noun       mission

# ---- states and coalitions ----

framework operation Operation Enduring Freedom
  name       Enduring Freedom
  sponsor    USA
  noun       operation

framework operation Operation Iraqi Freedom
  name       Iraqi Freedom
  sponsor    USA
  noun       operation

framework operation Operation Inherent Resolve
  name       Inherent Resolve | Combined Joint Task Force
  sponsor    USA
  noun       operation

framework operation Operation Desert Storm
  name       Desert Storm
  sponsor    USA
  noun       operation

framework operation Operation Desert Shield
  name       Desert Shield
  sponsor    USA
  noun       operation

framework operation Operation Desert Fox
  name       Desert Fox
  noun       operation

framework operation Operation Provide Comfort
  name       Operation Northern Watch | Operation Southern Watch
  noun       operation

framework operation Operation Odyssey Dawn
  name       Odyssey Dawn
  noun       operation

framework operation Operation Freedom's Sentinel
  name       Freedom's Sentinel
  noun       operation

framework operation Operation Prosperity Guardian
  name       Prosperity Guardian
  sponsor    USA
  noun       operation

framework operation Multi-National Force in Iraq
  name       Multinational Force in Iraq | Multi-National Force
  sponsor    USA
  noun       force

framework operation Combined Maritime Forces
  name       Combined Task Force 150 | Combined Task Force 151
  sponsor    USA
  noun       force

framework operation Operation Decisive Storm
  name       Decisive Storm | Operation Restoring Hope
  parent     Saudi-led coalition
  noun       operation

framework operation Operation Euphrates Shield
  name       Euphrates Shield
  noun       operation

framework operation Operation Olive Branch
  noun       operation

framework operation Operation Peace Spring
  noun       operation

framework operation Operation Cast Lead
  name       Cast Lead
  noun       operation

framework operation Operation Protective Edge
  name       Protective Edge
  noun       operation

framework operation Operation Pillar of Defense
  name       Pillar of Defence
  noun       operation

framework operation Operation Defensive Shield
  noun       operation

framework operation Operation Grapes of Wrath
  noun       operation

framework operation Operation Zarb-e-Azb
  name       Zarb-e-Azb | Radd-ul-Fasaad
  noun       operation

framework operation Operation Sindoor
  noun       operation

framework operation Operation Blue Star
  noun       operation

framework operation Anti-Terrorist Operation
  name       Joint Forces Operation
  noun       operation

framework operation special military operation
  name       Special Military Operation
  noun       operation

framework operation Operation Storm
  noun       operation
