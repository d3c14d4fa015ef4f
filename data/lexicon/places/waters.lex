# Seas, straits, canals, lakes and rivers in the news, and disputed reefs, with latitude and longitude.
# Written by hand; the facts are general knowledge. A disputed region stands under the state most hold it to be of.

place --- Black Sea 43.00 34.00
  kind       water
place --- Baltic Sea 58.00 20.00
  kind       water
place --- North Sea 56.00 3.00
  kind       water
place --- Barents Sea 74.00 37.00
  kind       water
place --- Kara Sea 76.00 75.00
  kind       water
place --- Norwegian Sea 69.00 2.00
  kind       water
place --- Mediterranean Sea 35.00 18.00
  name       Mediterranean
  kind       water
place --- Eastern Mediterranean 34.00 32.00
  name       eastern Mediterranean
  kind       water
place --- Aegean Sea 38.50 25.00
  name       Aegean
  kind       water
place --- Adriatic Sea 42.70 15.50
  name       Adriatic
  kind       water
place --- Ionian Sea 38.50 19.00
  kind       water
place --- Sea of Azov 46.10 36.60
  name       Azov Sea
  kind       water
place --- Caspian Sea 41.70 50.70
  name       Caspian
  kind       water
place --- Aral Sea 45.00 59.60
  kind       water
place --- Red Sea 20.00 38.50
  kind       water
place --- Gulf of Aden 12.50 47.50
  kind       water
place --- Bab el-Mandeb 12.58 43.33
  name       Bab al-Mandab | Bab al-Mandeb | Bab el-Mandeb Strait
  kind       water
place --- Persian Gulf 26.50 51.50
  name       Arabian Gulf
  kind       water
place --- Strait of Hormuz 26.57 56.25
  name       Straits of Hormuz | Hormuz Strait | Hormuz
  kind       water
place --- Gulf of Oman 25.00 58.50
  name       Sea of Oman
  kind       water
place --- Arabian Sea 15.00 65.00
  kind       water
place --- Indian Ocean -10.00 75.00
  kind       water
place --- Bay of Bengal 15.00 88.00
  kind       water
place --- Andaman Sea 11.00 96.00
  kind       water
place --- Strait of Malacca 3.50 100.00
  name       Malacca Strait | Straits of Malacca
  kind       water
place --- South China Sea 13.00 114.00
  kind       water
place --- East China Sea 29.00 125.00
  kind       water
place --- Yellow Sea 36.00 123.00
  name       West Sea
  kind       water
place --- Sea of Japan 40.00 135.00
  name       East Sea
  kind       water
place --- Sea of Okhotsk 55.00 150.00
  kind       water
place --- Bering Sea 58.00 -178.00
  kind       water
place --- Bering Strait 65.80 -168.90
  kind       water
place --- Taiwan Strait 24.50 119.50
  name       Taiwan Straits
  kind       water
place --- Luzon Strait 20.50 121.00
  name       Bashi Channel
  kind       water
place --- Philippine Sea 20.00 130.00
  kind       water
place --- Korea Strait 34.60 129.50
  name       Tsushima Strait
  kind       water
place --- Gulf of Tonkin 20.00 108.00
  kind       water
place --- Gulf of Thailand 9.50 102.00
  kind       water
place --- Celebes Sea 3.50 122.00
  kind       water
place --- Sulu Sea 8.00 120.00
  kind       water
place --- Java Sea -5.00 110.00
  kind       water
place --- Timor Sea -11.00 127.00
  name       Timor Gap
  kind       water
place --- Coral Sea -18.00 152.00
  kind       water
place --- Tasman Sea -38.00 160.00
  kind       water
place --- Pacific Ocean 0.00 -160.00
  name       Pacific
  kind       water
place --- Western Pacific 15.00 150.00
  name       western Pacific
  kind       water
place --- Atlantic Ocean 20.00 -35.00
  name       Atlantic
  kind       water
place --- North Atlantic 45.00 -35.00
  kind       water
place --- South Atlantic -25.00 -15.00
  kind       water
place --- Arctic Ocean 85.00 0.00
  kind       water
place --- Southern Ocean -65.00 0.00
  kind       water
place --- Gulf of Mexico 25.00 -90.00
  name       Gulf of America
  kind       water
place --- Caribbean Sea 15.00 -75.00
  kind       water
place --- Gulf of Guinea 2.00 3.00
  kind       water
place --- Gulf of Sidra 31.50 18.50
  name       Gulf of Sirte
  kind       water
place --- Gulf of Aqaba 28.70 34.70
  kind       water
place --- Straits of Tiran 28.00 34.50
  name       Strait of Tiran
  kind       water
place --- English Channel 50.20 -0.50
  kind       water
place --- Strait of Gibraltar 35.97 -5.50
  name       Straits of Gibraltar
  kind       water
place --- Bay of Biscay 45.00 -4.00
  kind       water
place --- Irish Sea 53.70 -5.00
  kind       water
place --- Gulf of Finland 59.90 26.00
  kind       water
place --- Gulf of Bothnia 62.00 20.00
  kind       water
place --- Danish straits 56.00 11.00
  name       Danish Straits
  kind       water
place --- Kerch Strait 45.30 36.50
  name       Kerch strait | Strait of Kerch
  kind       water
place --- Mozambique Channel -18.00 41.00
  kind       water
place --- Lake Chad 13.10 14.50
  kind       water
place --- Lake Victoria -1.00 33.00
  kind       water
place --- Lake Tanganyika -6.00 29.50
  kind       water
place --- Lake Kivu -2.00 29.10
  kind       water
place --- Lake Albert 1.70 30.90
  kind       water
place --- Danube 45.20 28.80
  name       Danube River | River Danube
  kind       water
place --- Dniester 46.80 29.60
  name       Dniester River | Dniester river
  kind       water
place --- Dnipro River 47.00 33.60
  name       Dnieper | Dnieper River | Dnipro river
  kind       water
place --- Euphrates 34.50 41.00
  name       Euphrates River
  kind       water
place --- Tigris 34.00 44.00
  name       Tigris River
  kind       water
place --- Nile 22.00 31.50
  name       Nile River | River Nile
  kind       water
place --- Blue Nile 11.50 34.50
  kind       water
place --- White Nile 12.00 32.50
  kind       water
place --- Mekong 15.00 105.50
  name       Mekong River
  kind       water
place --- Yalu River 40.10 124.40
  name       Yalu
  kind       water
place --- Tumen River 42.40 130.60
  name       Tumen
  kind       water
place --- Amur River 50.00 128.00
  name       Amur
  kind       water
place --- Indus 27.00 68.50
  name       Indus River
  kind       water
place --- Ganges 25.30 83.00
  name       Ganges River
  kind       water
place --- Brahmaputra 26.50 92.50
  kind       water
place --- Jordan River 32.00 35.55
  name       River Jordan
  kind       water
place --- Litani River 33.33 35.60
  name       Litani
  kind       water
place --- Rio Grande 27.00 -99.50
  kind       water
place --- Orinoco 8.30 -63.00
  kind       water
place --- Congo River -2.00 17.00
  name       River Congo
  kind       water
place --- Niger River 15.00 0.00
  name       River Niger
  kind       water
place --- Panj River 37.20 68.90
  name       Pyanj
  kind       water
place --- Amu Darya 39.00 64.00
  name       Oxus
  kind       water
place --- Syr Darya 43.50 67.00
  kind       water
place --- Drina 44.20 19.30
  name       Drina River
  kind       water
place --- Sava 45.00 18.00
  name       Sava River
  kind       water

place EGY Suez Canal 30.60 32.34
  kind       water

place PAN Panama Canal 9.08 -79.68
  kind       water

place TUR Bosphorus 41.12 29.08
  name       Bosporus
  kind       water
place TUR Dardanelles 40.20 26.40
  kind       water
place TUR Sea of Marmara 40.70 28.20
  name       Marmara Sea
  kind       water
place TUR Turkish Straits 41.00 29.00
  kind       water

place IRQ Shatt al-Arab 30.40 48.20
  name       Shatt-al-Arab
  kind       water

place ISR Dead Sea 31.50 35.50
  kind       water
place ISR Sea of Galilee 32.80 35.60
  name       Lake Tiberias | Lake Kinneret
  kind       water

place KGZ Issyk-Kul 42.40 77.20
  name       Lake Issyk-Kul
  kind       water

place RUS Lake Baikal 53.50 108.00
  name       Baikal
  kind       water
place RUS Volga 48.00 46.00
  name       Volga River
  kind       water

place IND Sir Creek 23.70 68.20
  kind       water

place CHN Yangtze 30.50 114.30
  name       Yangtze River
  kind       water
place CHN Three Gorges Dam 30.82 111.00
  name       Three Gorges
  kind       water

place PHL Scarborough Shoal 15.14 117.76
  kind       water
place PHL Second Thomas Shoal 9.75 115.87
  name       Ayungin Shoal
  kind       water
place PHL Mischief Reef 9.90 115.53
  kind       water
place PHL West Philippine Sea 12.00 117.00
  kind       water

place --- Spratly Islands 8.60 111.90
  name       Spratlys | Spratly islands
  kind       region
place --- Paracel Islands 16.50 112.00
  name       Paracels
  kind       region
