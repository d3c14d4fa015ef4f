# Places of Oceania and the far south, with latitude and longitude.
# Written by hand; the facts are general knowledge. A disputed region stands under the state most hold it to be of.

place AUS Canberra -35.28 149.13
  kind       city
place AUS Sydney -33.87 151.21
  kind       city
place AUS Melbourne -37.81 144.96
  kind       city
place AUS Brisbane -27.47 153.03
  kind       city
place AUS Perth -31.95 115.86
  kind       city
place AUS Darwin -12.46 130.84
  kind       city
place AUS Adelaide -34.93 138.60
  kind       city
place AUS Hobart -42.88 147.33
  kind       city
place AUS Townsville -19.26 146.82
  kind       city
place AUS Cairns -16.92 145.77
  kind       city
place AUS Pine Gap -23.80 133.74
  kind       base
place AUS Woomera -31.20 136.83
  kind       base
place AUS Tasmania -42.00 146.60
  kind       region
place AUS Queensland -22.60 144.50
  kind       region
place AUS New South Wales -32.00 147.00
  kind       region
place AUS Northern Territory -19.50 133.30
  kind       region
place AUS Western Australia -25.50 122.30
  kind       region

place ASM Pago Pago -14.28 -170.70
  kind       city

place COK Avarua -21.21 -159.78
  name       Rarotonga
  kind       city

place FJI Suva -18.14 178.44
  kind       city
place FJI Nadi -17.80 177.42
  kind       city
place FJI Lautoka -17.61 177.45
  kind       city

place GUM Hagåtña 13.48 144.75
  name       Hagatna
  kind       city
place GUM Andersen Air Force Base 13.58 144.92
  kind       base

place KIR Tarawa 1.33 172.98
  name       South Tarawa
  kind       city

place MHL Majuro 7.09 171.38
  kind       city
place MHL Kwajalein 8.72 167.73
  kind       base
place MHL Bikini Atoll 11.60 165.38
  name       Bikini atoll
  kind       region

place FSM Palikir 6.92 158.16
  kind       city

place NRU Yaren -0.55 166.92
  kind       city

place NCL Noumea -22.27 166.46
  name       Nouméa
  kind       city
place NCL Ouvea -20.60 166.56
  name       Ouvéa
  kind       city

place NZL Wellington -41.29 174.78
  kind       city
place NZL Auckland -36.85 174.76
  kind       city
place NZL Christchurch -43.53 172.64
  kind       city
place NZL Waitangi -35.27 174.08
  kind       city
place NZL Dunedin -45.87 170.50
  kind       city

place PLW Ngerulmud 7.50 134.62
  kind       city
place PLW Koror 7.34 134.48
  kind       city

place PNG Port Moresby -9.44 147.18
  kind       city
place PNG Lae -6.73 147.00
  kind       city
place PNG Arawa -6.21 155.56
  kind       city
place PNG Manus Island -2.05 147.00
  name       Manus
  kind       base
place PNG Bougainville -6.20 155.30
  kind       region
place PNG New Guinea -5.50 141.00
  kind       region
place PNG Enga -5.40 143.50
  kind       region

place PYF Papeete -17.54 -149.57
  kind       city
place PYF Mururoa -21.83 -138.88
  name       Moruroa
  kind       base
place PYF Fangataufa -22.23 -138.73
  kind       base

place WSM Apia -13.83 -171.77
  kind       city

place SLB Honiara -9.43 159.95
  kind       city
place SLB Guadalcanal -9.60 160.20
  kind       region
place SLB Malaita -9.00 161.00
  kind       region

place TON Nuku'alofa -21.14 -175.20
  name       Nukualofa
  kind       city

place TUV Funafuti -8.52 179.20
  kind       city

place VUT Port Vila -17.73 168.32
  name       Port-Vila
  kind       city

place UMI Wake Island 19.28 166.65
  kind       city

place ATA McMurdo Station -77.85 166.67
  kind       base
place ATA South Pole -90.00 0.00
  kind       city

place --- South Pacific -20.00 -160.00
  kind       region
place --- Polynesia -15.00 -150.00
  kind       region
place --- Melanesia -10.00 160.00
  kind       region
place --- Pacific Islands -10.00 175.00
  kind       region
