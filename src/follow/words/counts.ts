/* Made by scripts/count-terms.ts of inspection reports and letters. */

/** Sentences that were counted. */
export const sentences = 47025

/** In how many of them each term stands; what stands in fewer than 60 is not listed. */
export const counts: ReadonlyMap<string, number> = read(`
abil 210 abl 443 absenc 115 abus 207 academi 64 accept 112 access 1610 accord 112 account 452 accur 245 achiev 1039
acknowledg 168 act 233 action 1668 activ 1213 addit 816 address 1007 adequ 122 adolesc 213 adult 437 advanc 65 advers 65
advic 392 advis 133 advisori 112 affect 198 ag 557 agenda 64 agre 298 agreement 90 aim 110 align 147 alloc 306 allow 155
alon 66 alongsid 223 altern 194 ambit 100 ambiti 208 annual 376 anoth 78 appli 266 applic 262 appoint 269 appreci 66
approach 852 approv 222 april 147 aris 160 arrang 1697 articul 106 ask 76 aspect 122 aspir 255 assist 351 associ 111
assur 196 asylum 88 attach 89 attent 134 avail 91 averag 411 avoid 131 awai 80 awar 861 award 61 babi 63 back 118
background 97 balanc 74 barnslei 61 base 602 basi 154 basic 63 becom 415 begin 171 begun 62 behaviour 217 benefit 1075
bespok 147 best 376 beyond 113 birth 116 board 1575 break 65 brief 81 bring 174 broad 95 brought 87 budget 74 build 411
busi 123 caf 70 call 64 campaign 86 captur 217 care 257 career 95 carefulli 264 carer 869 carri 216 case 2570
casework 103 caus 79 cdop 67 celebr 148 centr 320 central 82 chang 1112 check 272 chief 224 choic 123 cicc 82
circumst 499 clariti 122 clear 1886 clearli 572 clinic 160 coher 78 cohort 72 collabor 243 collat 98 collect 108
colleg 96 combin 81 come 236 commit 694 committe 112 common 65 commun 791 compar 199 complet 1070 complex 534
complianc 150 comprehens 936 concern 1134 conduct 97 confer 258 confid 329 confirm 81 connect 110 consequ 206 consid 1383
consider 534 construct 74 consult 267 contain 157 context 60 continu 960 contract 74 contribut 514 conven 78 convers 88
coordin 513 core 103 corpor 153 cours 198 cover 86 creat 278 creativ 269 crisi 81 cross 68 curios 70 current 1162 dai 362
daili 113 date 93 dc 227 death 108 decemb 69 decid 62 declin 92 dedic 324 deficit 95 defin 68 deliv 414 deliveri 219
demand 248 demonstr 705 depth 91 describ 221 design 215 despit 352 detail 801 determin 213 develop 2322 differ 439
difficult 217 difficulti 135 direct 319 directli 132 discharg 61 discuss 403 dissemin 129 done 146 draw 77 drive 320
drop 62 due 394 duti 140 earli 728 earlier 113 earliest 148 easi 90 easili 61 edg 153 effect 95 effort 235 eight 85
elect 175 emb 62 embed 353 emerg 303 emphasi 81 enabl 992 encourag 383 end 147 engag 1024 england 117 english 92
enhanc 258 enjoi 136 enquiri 128 enter 88 environ 99 episod 70 equip 66 establish 803 event 291 evid 1072 evidenc 157
exampl 1614 excel 147 except 75 exception 77 execut 301 exist 107 expect 279 experi 825 experienc 699 expertis 103
explain 85 explor 308 expos 61 express 114 extend 125 extens 194 extent 62 extern 171 face 170 facilit 139 factor 217
fail 112 failur 77 famili 3948 far 62 featur 83 feel 577 felt 102 figur 143 financi 242 find 500 first 308 five 233
flexibl 99 focu 900 focus 705 follow 570 form 197 formal 235 former 62 forum 178 forward 156 found 269 four 171
framework 254 frequenc 115 frequent 145 friend 90 friendli 80 front 103 frontlin 269 full 312 fulli 639 function 125
fund 262 futur 461 gain 178 gap 268 gather 201 gener 138 go 78 goal 81 govern 238 grant 94 greater 199 group 1251 grow 90
guid 68 guidanc 392 half 78 happen 153 hard 94 harm 524 head 89 health 1082 held 376 help 2561 high 1224 higher 276
highli 508 highlight 145 histor 92 hold 182 holist 63 home 971 hospit 78 hour 114 household 73 how:analytic 1593
how:attended 1227 how:capacity 894 how:challenge 2497 how:consistent 2262 how:contingency 150 how:decision-making 2021
how:known 6032 how:measurable 1581 how:partners 5438 how:reached 2129 how:recording 1817 how:reflective 862
how:sufficient 1434 how:timely 6732 how:updated 714 hub 193 impact 1852 implement 490 import 399 impress 110 inadequ 102
inappropri 98 incid 210 includ 215 inclus 99 incorpor 80 increas 1329 independent 363 indic 231 individu 864 ineffect 85
influenc 348 influenti 61 inform 2672 initi 607 innov 190 input 77 insight 83 instanc 95 integr 198 intellig 202
intens 149 interest 266 intern 75 interven 62 intervent 914 interview 131 introduc 193 introduct 145 invest 330
investig 162 involv 888 issu 1083 januari 81 join 84 journei 125 judg 134 juli 72 june 74 keep 299 kei 831 kent 66
know 755 knowledg 394 known 254 lack 877 languag 167 larg 195 launch 76 lead 962 leadership 388 learn 985 least 70
leav 161 led 575 leed 61 left 138 legal 237 leisur 78 lesson 101 letter 122 level 991 life 241 like 85 limit 475 line 360
link 494 list 81 littl 111 live 1732 local 201 locat 217 london 87 long 383 longer 223 look 110 low 338 lower 107
maintain 483 major 788 maker 89 manag 705 map 64 march 192 mathemat 90 matter 90 mean 218 meaning 168 meant 78 mechan 61
medic 82 meet 2284 member 989 membership 77 mentor 81 met 517 method 67 minimis 87 minor 266 minut 128 mitig 90 model 246
monitor 997 month 541 monthli 157 move 470 multi 76 multipl 86 nation 569 necessari 289 neg 70 neighbour 140 network 267
new 901 newli 128 next 229 nine 75 non 74 north 90 note 80 notif 146 novemb 64 number 197 nurs 156 object 60 observ 123
obtain 69 occur 107 octob 67 offend 142 offic 370 old 126 older 253 ongo 268 onlin 79 open 176 oper 330 opportun 922
option 328 order 581 organis 281 outcom 1008 outlin 91 outsid 238 outstand 99 overse 110 overseen 68 overview 198
oxfordshir 60 packag 156 pandem 121 panel 712 parent 1470 part 460 pass 67 past 223 pattern 106 peer 159 percentag 66
period 327 perpetr 99 persist 169 person 127 physic 93 pictur 129 pilot 94 place 2433 placement 1004 plai 79 point 261
polic 814 polici 233 polit 144 poor 431 popul 75 posit 1365 possibl 307 post 417 potenti 441 practic 201 practition 670
pre 67 prepar 303 present 403 pressur 117 prevent 422 previous 104 primari 101 prior 168 prioriti 717 prioritis 324
proactiv 291 probat 66 problem 146 procedur 244 proceed 86 process 1149 produc 179 product 72 profession 1023 profil 159
programm 533 progress 2118 project 208 promot 463 properli 61 proport 256 proportion 183 protect 780 protocol 136
proud 65 provid 3597 provis 740 public 154 publish 108 pupil 233 purpos 342 pursu 81 put 203 qualifi 117 quarter 61
question 61 rais 466 rang 1683 rare 66 rate 270 rational 134 reach 194 read 96 readi 76 readili 66 real 104 realist 77
reason 237 receiv 2202 recent 1311 recommend 813 reduc 1084 reduct 185 refresh 79 regard 325 region 195 regist 167
regular 844 regularli 787 rel 85 relat 542 relationship 1049 relev 481 relianc 65 remain 918 repeat 143 report 1531
repres 249 represent 84 request 125 requir 985 research 109 residenti 150 resili 84 resolv 107 respect 178 respond 653
respons 1907 restructur 85 result 1759 return 418 reunif 61 review 2151 revis 142 right 559 rise 98 risk 3276 robust 751
robustli 96 role 446 routin 726 run 87 safe 748 safeguard 1350 safer 97 safeti 338 sai 110 said 143 sampl 107 saw 262
scheme 123 scr 143 second 109 secondari 71 section 142 sector 101 secur 487 see 213 seek 283 seen 768 self 196 sens 150
sensit 378 separ 92 septemb 130 seriou 366 session 121 set 581 settl 61 seven 103 shape 146 share 643 short 173
shortfal 123 show 448 sign 106 signpost 63 similar 106 singl 132 situat 297 six 242 skill 637 small 849 somerset 73
soon 123 sought 144 sound 74 south 63 speak 124 specialist 585 spend 105 spoke 180 spoken 256 stabl 197 stage 387
stai 148 stand 60 standard 312 start 326 state 90 statement 80 statist 97 statu 79 statutori 473 step 370 stori 65
strateg 610 strategi 557 strength 544 stronger 133 structur 182 student 61 sub 251 subgroup 64 subject 525 subsequ 187
substanti 84 success 446 successfulli 263 suitabl 534 support 7574 sure 100 survei 80 sustain 360 system 707 systemat 130
tackl 150 tailor 134 take 253 talk 92 target 798 task 141 teacher 79 team 2147 temporari 62 tenaci 81 term 489 test 69
theme 165 themselv 145 thing 60 think 106 thorough 432 thoroughli 87 though 65 thought 114 three 458 throughout 155
told 181 took 90 tool 335 touch 133 toward 115 track 575 transform 74 trend 166 tri 75 trust 405 try 68 turn 61 two 540
unabl 93 unaccompani 71 unclear 71 underdevelop 85 underpin 153 undertak 356 undertaken 705 underwai 65 uniqu 62 unit 103
univers 214 unnecessari 68 urgent 98 us 69 user 65 valu 437 vari 118 varieti 108 vast 213 via 103 victim 147 visibl 114
vision 95 voluntari 131 vulner 800 wai 598 want 90 weak 319 weaker 64 websit 88 week 195 weekli 114 welcom 81 welfar 171
west 77 what:accommodation 1381 what:adoption 2470 what:advocacy 414 what:assessing 3462 what:board 925
what:case-system 142 what:caseloads 570 what:chairs 754 what:chronology 518 what:commissioning 901 what:conference 333
what:consent 135 what:core-group 176 what:corporate-parent 436 what:court 627 what:designated 295 what:direct-work 555
what:domestic-abuse 813 what:early-help 1365 what:educated 2888 what:education-plan 262 what:ehc-plan 81
what:employment 687 what:entitlements 484 what:exploitation 1388 what:family 522 what:family-conference 124
what:feedback 527 what:front-door 2471 what:health 258 what:health-assessment 320 what:health-history 147
what:identity 1111 what:improvement-plan 656 what:independence 478 what:information-sharing 478 what:life-story 370
what:matching 616 what:mental-health 1445 what:missing 1165 what:mutilation 265 what:neglect 389 what:out-of-hours 259
what:oversight 1825 what:participation 504 what:pathway-plan 650 what:performance 1731 what:permanence 1443
what:personal-adviser 930 what:placement-stability 705 what:planning 5047 what:practice-model 245 what:pre-birth 77
what:pre-proceedings 499 what:protection-enquiry 249 what:quality-assurance 1488 what:return-interview 390
what:reviewing 793 what:risk-assessment 381 what:safety-plan 166 what:stepping 742 what:strategy-meeting 528
what:substances 239 what:sufficiency 441 what:supervision 728 what:thresholds 778 what:training 1777 what:transfer 118
what:transition 368 what:unregistered 124 what:virtual-school 472 what:visiting 1339 what:visitors 72 what:voice 1948
what:workforce 1535 whilst 65 who:at-home 102 who:care-leavers 3755 who:child-protection 948 who:custody 137
who:disabled 736 who:foster-carers 1244 who:homeless 349 who:in-need 598 who:kinship 542 who:looked-after 3311
who:privately-fostered 303 who:unaccompanied 194 whole 101 whom 193 wide 618 wider 353 wish 136 work 1354 workshop 64
write 98 written 292 year 1297 youth 236
`)

function read(list: string): Map<string, number> {
  const words = list.trim().split(/\s/)
  return new Map(words.flatMap((term, at) => (at % 2 === 0 ? [[term, Number(words[at + 1])]] : [])))
}
