# CAMEO 09: investigate. Commissions, prosecutors, inspectors and police look into acts and people.

frame investigate 090
  verb       investigate probe look_into inquire enquire
  obj/into   :any
  recipient  obj into against of

frame investigate.noun 090
  noun       investigation probe inquiry enquiry inquest
  into/of/against/on :any
  recipient  against into of on

frame investigate.crime 091
  verb       investigate probe look_into
  obj/into/over/for @crime_words @crime @corruption
  recipient  obj into against over

frame investigate.crime_noun 091
  noun       investigation probe inquiry enquiry
  into/of/over/on/obj @crime_words @crime @corruption
  recipient  against into of on over

frame investigate.abuse 092
  verb       investigate probe look_into document
  obj/into   @rights_abuse @human_rights
  recipient  obj into of by

frame investigate.abuse_noun 092
  noun       investigation probe inquiry enquiry
  into/of/on @rights_abuse @human_rights
  recipient  into of on by

frame investigate.military 093
  verb       investigate probe look_into
  obj/into   @attack @blamed_acts @ceasefire @casualties @war

frame investigate.military_noun 093
  noun       investigation probe inquiry enquiry
  into/of/on @attack @blamed_acts @ceasefire @war

frame investigate.war_crime 094
  verb       investigate probe look_into
  obj/into   @war_crimes
  recipient  obj into against of by in
  weight     2

frame investigate.war_crime_noun 094
  noun       investigation probe inquiry enquiry
  into/of/on @war_crimes
  recipient  against into of on by in
  weight     2

frame investigate.open 090
  verb       open launch begin start order conduct lead head announce initiate reopen pursue hold mount undertake
  verb       establish
  obj        investigation probe inquiry enquiry inquest fact_finding_mission
  recipient  into against of on over obj

frame investigate.open_war_crime 094
  verb       open launch begin start conduct order lead announce initiate
  obj        @investigation
  into/of/over @war_crimes
  recipient  against into of on over in
  weight     2

frame investigate.send_team 090
  verb       send dispatch deploy
  obj        :any
  to/comp    investigate probe look_into inquire examine
  recipient  to in into

frame investigate.open_crime 091
  verb       open launch begin start order conduct lead announce initiate
  obj        @criminal_inquiries
  recipient  against into of on over obj

frame investigate.question 090
  verb       question interrogate grill
  subj       @police @prosecutors @court :armed commission committee
  obj        :person @suspects

frame investigate.summon_witness 090
  verb       summon subpoena
  subj       @police @prosecutors @court committee commission parliament
  obj        :person

frame investigate.autopsy 090
  verb       exhume autopsy
  obj        body remains grave

frame investigate.inspect 090
  verb       inspect search_for monitor
  subj       @inspectors inspector
  obj        :actor @site facility plant

frame investigate.under 090
  noun       investigation
  by         :actor
  actor      by
  recipient  subj of into
  weight     -1

frame investigate.place_under 090
  verb       place put
  under      @investigation probe inquiry scrutiny surveillance
  recipient  obj

frame investigate.come_under 091
  verb       come be remain face
  under/obj  investigation probe inquiry scrutiny
  by/from    :actor
  actor      by from
  recipient  subj

frame investigate.commission 090
  verb       appoint set_up establish create form send
  obj        commission panel fact_finding_mission special_prosecutor investigator special_counsel inquiry_commission
  comp/into/on investigate probe look_into inquire :act
  recipient  into on

frame investigate.raid_files 090
  verb       comb examine review scrutinise scrutinize audit
  subj       @prosecutors @police auditor regulator watchdog
  obj        :actor @evidence finances account record

frame investigate.science none
  verb       investigate probe examine explore
  subj       scientist researcher study paper astronomer physicist telescope spacecraft probe

frame investigate.spacecraft none
  noun       probe
  to/on/obj  mars moon planet comet space sun asteroid
