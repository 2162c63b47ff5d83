/* Made by scripts/count-terms.ts of inspection reports and letters. */

/** Sentences that were counted. */
export const sentences = 47025

/** In how many of them each term stands; what stands in fewer than 60 is not listed. */
export const counts: ReadonlyMap<string, number> = read(`
abil 210 abl 443 absenc 115 abus 207 academi 64 accept 112 access 1610 accord 112 account 452 accur 245 achiev 1052
acknowledg 168 act 233 action 1950 activ 1294 addit 816 address 1007 adequ 122 adolesc 213 adult 563 adulthood 173
advanc 65 advers 65 advic 392 advis 133 advisori 112 affect 198 ag 597 agenda 64 agre 298 agreement 90 aim 110
alcohol 105 align 147 alloc 306 allow 155 alon 140 alongsid 223 altern 194 ambit 100 ambiti 208 annual 376 anoth 78
appli 266 applic 262 appoint 269 appreci 76 approach 852 approv 222 april 147 aris 160 arrang 1756 articul 106 ask 76
aspect 122 aspir 255 assist 351 associ 111 assur 196 asylum 88 attach 89 attend 1223 attent 134 avail 91 averag 411
avoid 131 awai 84 awar 883 award 61 babi 79 back 118 background 109 balanc 74 barnslei 61 base 602 basi 154 basic 63
becom 451 begin 171 begun 62 behaviour 226 benefit 1075 bespok 147 best 376 beyond 113 birth 274 board 1769 break 71
brief 81 bring 174 broad 95 brother 219 brought 87 budget 74 build 411 busi 205 caf 70 cafcass 128 call 64 campaign 86
captur 217 care 257 career 95 carefulli 264 carer 859 carri 216 case 2736 casework 103 caus 79 cdop 67 celebr 148
centr 320 central 82 chair 582 chang 1225 check 334 chief 224 choic 125 cicc 82 circumst 499 clariti 122 clear 1967
clearli 572 clinic 160 close 527 coher 78 cohort 72 collabor 243 collat 98 collect 108 colleg 96 combin 81 come 243
commiss 881 commit 694 committe 112 common 65 commun 791 compar 199 complet 1070 complex 535 complianc 150 comprehens 936
concern 1135 conduct 97 confer 254 confid 329 confirm 81 connect 110 consequ 206 consid 1383 consider 534 construct 74
consult 267 contain 157 context 60 continu 960 contract 74 contribut 539 conven 78 convers 88 coordin 513 core 103
corpor 153 cours 198 court 436 cover 86 creat 278 creativ 269 crisi 81 critic 160 cross 68 curios 70 current 1162 dai 368
daili 113 date 93 dc 227 death 108 decemb 69 decid 62 decis 2054 declin 92 dedic 324 deficit 95 defin 68 deliv 414
deliveri 219 demand 248 demonstr 705 depth 91 describ 221 design 215 despit 352 detail 801 determin 213 develop 2511
differ 439 difficult 217 difficulti 135 direct 369 directli 132 discharg 78 discuss 403 disrupt 217 dissemin 129
document 278 done 146 draw 77 drive 320 drop 62 drug 98 due 394 duti 161 earli 765 earlier 113 earliest 148 easi 90
easili 61 edg 153 effect 95 effort 235 ehc 76 eight 85 elect 175 electron 96 emb 62 embed 353 emerg 306 emot 217
emphasi 81 employ 299 enabl 992 encourag 383 end 147 engag 1024 england 117 english 92 enhanc 258 enjoi 136 enquiri 146
enter 88 environ 99 episod 73 equip 66 establish 803 evalu 625 event 292 evid 1079 evidenc 157 exampl 1614 excel 147
except 75 exception 77 execut 301 exist 107 expect 279 experi 1237 experienc 699 expertis 103 explain 85 explor 308
expos 61 express 114 extend 223 extens 194 extent 62 extern 171 extrem 83 face 170 facilit 139 factor 217 fail 112
failur 77 famili 4310 far 62 featur 83 feel 580 felt 102 femal 110 figur 143 file 238 financi 242 find 499 first 341
five 233 flexibl 99 focu 900 focus 751 follow 570 forc 66 form 197 formal 235 former 62 forum 178 forward 156 found 269
four 171 framework 361 frequenc 136 frequent 190 friend 81 friendli 80 front 103 frontlin 323 full 312 fulli 639
function 125 fund 262 futur 461 gain 178 gang 88 gap 268 gather 201 gcse 60 gener 138 genit 107 go 78 goal 81 govern 238
grant 94 greater 199 group 1251 grow 90 guid 68 guidanc 392 half 78 happen 185 hard 94 harm 533 head 89 health 1111
heard 126 held 376 help 2592 high 1306 higher 276 highli 508 highlight 145 histor 92 hold 182 holist 63 home 1039
hospit 78 hour 142 household 73 how:analytic 1022 how:capacity 508 how:challenge 2134 how:consistent 2262
how:contingency 150 how:measurable 1462 how:partners 5147 how:recording 1580 how:reflective 862 how:sufficient 1434
how:timely 5782 how:updated 714 hub 225 identif 232 identifi 2450 immedi 316 impact 1852 implement 490 import 399
impress 110 inadequ 102 inappropri 98 incid 210 includ 215 inclus 99 incorpor 80 increas 1410 independ 693 indic 256
individu 864 ineffect 85 influenc 348 influenti 61 inform 3075 initi 619 innov 190 input 77 insight 83 instanc 95
integr 214 intellig 202 intens 149 interest 266 intern 75 interven 62 intervent 919 interview 131 introduc 193
introduct 145 invest 330 investig 166 involv 925 issu 1083 januari 81 join 84 joint 466 jointli 65 journei 141 judg 134
judiciari 86 juli 72 june 74 justic 73 keep 299 kei 975 kent 66 know 755 knowledg 394 known 254 lack 877 languag 167
larg 195 later 73 launch 76 lead 962 leadership 388 learn 1102 least 70 leav 161 led 575 leed 61 left 138 legal 283
leisur 78 lesson 101 letter 125 level 1030 life 293 like 85 limit 475 line 482 link 494 list 81 listen 189 littl 111
live 1810 local 201 locat 217 london 87 long 727 longer 223 look 110 low 338 lower 107 maintain 483 major 788 maker 89
manag 830 map 64 march 192 mathemat 90 matter 90 mean 218 meaning 236 meant 78 mechan 67 medic 82 meet 2377 member 989
membership 77 mental 60 mentor 81 met 517 method 67 minimis 87 minor 266 minut 140 misus 177 mitig 90 model 390
monitor 1055 month 541 monthli 157 move 475 multi 76 multipl 86 mutil 107 nation 575 necessari 289 need 60 neg 70
neighbour 140 network 267 new 901 newli 193 next 229 nine 75 non 74 north 90 note 92 notif 146 novemb 64 number 333
nurs 156 object 60 observ 123 obtain 69 occur 107 octob 67 offend 142 offer 1045 offic 396 old 225 older 253 ongo 268
onlin 79 open 176 oper 330 opportun 960 option 332 order 647 organis 281 outcom 1049 outlin 91 outsid 251 outstand 99
overse 110 overseen 68 overview 198 oxfordshir 60 pace 181 packag 156 pandem 121 panel 868 parent 1497 part 484 pass 67
past 225 pathwai 232 pattern 106 peer 159 percentag 66 period 327 perpetr 109 persist 169 person 127 physic 93 pictur 129
pilot 94 place 2439 placement 1144 plai 80 pledg 91 point 272 polic 814 polici 233 polit 144 poor 431 popul 75 posit 1365
possibl 307 post 417 potenti 441 practic 201 practition 670 pre 120 premium 78 prepar 318 present 505 pressur 117
prevent 442 previous 104 primari 101 prior 168 prioriti 717 prioritis 324 proactiv 291 probat 66 problem 146 procedur 244
proceed 322 process 1149 produc 179 product 72 profession 1023 profil 159 programm 556 progress 2148 project 208
promot 463 properli 61 proport 256 proportion 183 prospect 198 protect 768 protocol 136 proud 65 provid 3597 provis 748
public 154 publish 108 pupil 304 purpos 342 pursu 81 put 339 qualifi 181 quarter 61 question 61 radicalis 71 rais 466
rang 1683 rare 66 rate 270 rational 198 reach 194 read 96 readi 76 readili 66 real 104 realist 77 reason 237 receiv 2202
recent 1311 recognis 828 recognit 96 recommend 813 reduc 1084 reduct 185 refer 337 refresh 79 regard 325 region 195
regist 167 regular 844 regularli 846 rel 85 relat 542 relationship 1134 relev 481 relianc 65 remain 918 repeat 143
report 1596 repres 249 represent 84 request 125 requir 985 research 109 residenti 150 resili 84 resolv 107 resourc 403
respect 178 respond 653 respons 1933 restructur 85 result 1759 retain 68 return 423 reunif 61 review 2353 revis 142
right 723 rigor 263 rigour 70 rise 98 risk 3279 robust 751 robustli 96 role 446 routin 726 run 91 safe 748 safeguard 1418
safer 97 safeti 530 sai 110 said 143 sampl 125 saw 262 scheme 123 school 1233 scorecard 69 scr 143 screen 168 second 109
secondari 71 section 142 sector 101 secur 545 see 265 seek 283 seen 1139 self 196 sens 150 sensit 378 separ 92
septemb 130 seriou 378 session 121 set 601 settl 62 seven 103 sexual 180 sgo 86 shape 146 share 1108 short 173
shortfal 123 show 448 sight 75 sign 148 signpost 63 similar 106 singl 147 sister 220 situat 297 six 242 skill 638
small 849 somerset 73 soon 123 sought 144 sound 74 south 63 speak 124 specialist 585 spend 105 spoke 180 spoken 256
stabil 232 stabl 281 staf 86 stage 530 stai 286 stand 60 standard 312 start 326 state 90 statement 80 statist 97 statu 79
statutori 512 step 370 stori 65 strateg 735 strategi 594 strength 544 stronger 147 structur 182 student 61 sub 251
subgroup 64 subject 525 subsequ 187 substanc 156 substanti 84 success 446 successfulli 263 suitabl 534 support 7752
sure 100 survei 80 sustain 360 swiftli 187 system 813 systemat 130 tackl 150 tailor 134 take 269 talk 92 target 798
task 141 teacher 79 team 2252 temporari 62 tenaci 81 tenanc 78 term 601 test 69 theme 165 themselv 145 therapi 79
thing 60 think 106 thorough 432 thoroughli 87 though 65 thought 114 three 458 throughout 155 told 181 took 90 tool 335
touch 133 toward 115 track 579 transform 83 transit 340 trauma 106 trend 166 tri 75 triag 63 trust 405 try 68 turn 61
two 540 unabl 93 unaccompani 71 unclear 71 underdevelop 85 underpin 153 understand 2272 understood 463 undertak 356
undertaken 705 underwai 65 uniqu 62 unit 103 univers 214 unnecessari 68 urgent 98 us 69 user 65 valu 437 vari 118
varieti 108 vast 213 via 103 victim 147 view 498 violenc 67 visibl 114 vision 95 voluntari 131 vulner 800 wai 598
wait 399 want 90 weak 319 weaker 64 websit 88 week 219 weekli 114 welcom 81 welfar 171 wellb 115 west 77
what:accommodation 1215 what:adoption 2501 what:advocacy 414 what:assessing 3634 what:board 859 what:caseloads 566
what:chairs 178 what:chronology 505 what:conference 375 what:consent 135 what:core-group 176 what:corporate-parent 436
what:designated 292 what:direct-work 491 what:domestic-abuse 810 what:early-help 1182 what:educated 1754
what:education-plan 262 what:employment 437 what:entitlements 361 what:exploitation 1327 what:family 86
what:family-conference 124 what:feedback 527 what:front-door 2108 what:health 260 what:health-assessment 275
what:health-history 147 what:identity 889 what:life-story 319 what:matching 616 what:mental-health 1009 what:missing 1057
what:neglect 389 what:out-of-hours 244 what:oversight 1507 what:participation 595 what:pathway-plan 420
what:performance 1699 what:permanence 1340 what:personal-adviser 918 what:placement-stability 197 what:planning 5887
what:pre-proceedings 459 what:protection-enquiry 251 what:quality-assurance 1458 what:return-interview 371
what:reviewing 600 what:risk-assessment 381 what:stepping 218 what:strategy-meeting 528 what:sufficiency 367
what:supervision 718 what:thresholds 743 what:training 1684 what:transfer 118 what:virtual-school 472 what:visiting 1012
what:visitors 72 what:voice 1018 what:workforce 1388 whilst 65 who:at-home 90 who:care-leavers 3769
who:child-protection 971 who:custody 137 who:disabled 735 who:foster-carers 1445 who:homeless 324 who:in-need 599
who:kinship 418 who:looked-after 3415 who:privately-fostered 303 who:unaccompanied 194 whole 101 whom 193 wide 618
wider 353 wish 139 work 1456 workshop 64 write 98 written 322 year 1396 youth 247
`)

function read(list: string): Map<string, number> {
  const words = list.trim().split(/\s/)
  return new Map(words.flatMap((term, at) => (at % 2 === 0 ? [[term, Number(words[at + 1])]] : [])))
}
