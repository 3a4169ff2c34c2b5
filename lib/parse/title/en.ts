import type { Lexicon } from './lexicon.ts';

/** English; the words used in titles all over the world. */
export const en: Lexicon = {
  ranks: {
    unpaid: 'volunteer; volunteering; unpaid; pro bono',
    training: `intern; interns; trainee; apprentice; student; undergraduate; phd student; graduate student; working student;
      in training; internee; summer analyst; summer associate; co op student; cadet; student assistant; phd candidate`,
    entry: `entry level; new grad; newly qualified; assistant; clerk; associate; helper; receptionist; cashier; attendant`,
    senior: `senior; sr; principal; staff engineer; staff software engineer; expert; distinguished engineer; fellow;
      subject matter expert`,
    manager: `manager; partner manager; channel partner manager; partner success manager; partner marketing manager; partner account manager; partner development manager; mgr; managers; team lead; team leader; teamlead; supervisor; lead; leader; foreman; head nurse; head chef;
      head coach; head teacher; store manager; group leader; squad lead; chapter lead; tech lead; technical lead; shift leader;
      executive chef; head of department`,
    director: `director; directors; dir; head; head of; global head; regional head; chief; chief of staff; chief engineer; chief architect;
      general manager; gm; country manager; regional manager; editor in chief; dean; school principal;
      executive director; managing editor; plant manager; division manager; executive producer`,
    vp: `vice president; vp; svp; evp; avp; rvp; vicepresident; senior vice president; executive vice president; vice presidents`,
    cxo: `ceo; cfo; cto; coo; cmo; cio; ciso; chro; cpo; cro; cco; cdo; cso; clo; cbo; cao; cxo; c level; c suite;
      chief executive; chief executive officer; managing director; president; chairman; chairwoman; chairperson; chair of the board; board member;
      member of the board; board of directors; board director; non executive director; secretary general; rector; chancellor; c level executive;
      general director; company director; provost; chair; president and ceo; executive board; supervisory board`,
    partner: `partner; managing partner; equity partner; senior partner; general partner; junior partner; associate partner; law partner`,
    owner: `owner; co owner; founder; co founder; cofounder; founding partner; business owner; small business owner; proprietor; sole proprietor;
      sole trader; entrepreneur; franchisee; founders; serial entrepreneur; shareholder`,
  },
  juniors: 'junior; jr; graduate',
  deputies: 'deputy; vice; assistant; associate; sub',
  scopes: `assistant to; assistant to the; secretary to; advisor to; adviser to; reporting to; support to; office of the; office of;
    former; formerly; ex; retired; past; working with; helping; i help; we help; coach to; coach for; trusted by; partner to; consultant to; mentor to`,
  occupations: {
    0: `specialist; coordinator; officer; executive; professional; analyst; administrator; representative; rep; agent; advisor; adviser;
      planner; operator; technician; worker; employee; freelancer; freelance; self employed; contractor; ambassador; author; speaker;
      captain; pilot; farmer; chef; cook; driver; mechanic; electrician; plumber; carpenter; barista; waiter; waitress; bartender;
      hairdresser; translator; interpreter; player; athlete; cleaner; flight attendant; gardener; practitioner`,
    1: 'accountant; bookkeeper; auditor; tax advisor; tax consultant; tax specialist; accounts payable specialist; payroll specialist',
    2: `executive assistant; personal assistant; administrative assistant; office administrator; secretary; office clerk; executive secretary;
      virtual assistant; company secretary; ea to`,
    3: `designer; graphic designer; artist; illustrator; photographer; director of photography; stylist; architect of interiors; animator;
      interior designer; ux designer; ui designer; product designer; musician; actor; videographer; fashion designer; art director`,
    4: 'channel partner; business development representative; business developer; bdr; business development executive',
    5: 'social worker; community worker; counselor; counsellor; pastor; caseworker; volunteer coordinator; youth worker',
    6: 'consultant; management consultant; business consultant; strategy consultant; business analyst; coach; executive coach; business coach',
    7: `teacher; professor; lecturer; instructor; trainer; tutor; educator; assistant professor; associate professor; teaching assistant; academic;
      professor emeritus; curriculum developer; librarian; senior lecturer`,
    8: `engineer; mechanical engineer; civil engineer; electrical engineer; process engineer; machinist; architect; surveyor; draftsman;
      project engineer; design engineer; field engineer; chemical engineer; production engineer`,
    10: `financial analyst; banker; investment banker; financial advisor; trader; investor; underwriter; actuary; treasurer; loan officer; broker; equity analyst;
      angel investor; wealth advisor; credit analyst; claims adjuster`,
    11: `doctor; physician; nurse; registered nurse; surgeon; dentist; pharmacist; therapist; psychologist; physiotherapist; paramedic;
      veterinarian; midwife; caregiver; medical assistant; nutritionist; psychotherapist; dietitian; optometrist; radiographer`,
    12: `recruiter; hr business partner; people partner; hr partner; talent partner; people business partner; hr generalist; hr specialist; talent acquisition specialist;
      headhunter; talent acquisition partner; hrbp; people operations partner; sourcer; hr assistant`,
    13: `developer; programmer; software engineer; software developer; software architect; data scientist; data engineer; data analyst; devops engineer;
      system administrator; systems administrator; sysadmin; network engineer; frontend developer; backend developer; full stack developer;
      web developer; solution architect; solutions architect; enterprise architect; cloud engineer; machine learning engineer; security engineer; it specialist; cloud architect;
      database administrator; it support; scrum master; system owner; data owner; service owner; security analyst; ml engineer; ai engineer; ios developer; android developer;
      technology business partner; it business partner; sre; site reliability engineer; it consultant; data architect`,
    14: 'lawyer; attorney; solicitor; barrister; paralegal; notary; counsel; legal counsel; judge; legal advisor; attorney at law; patent attorney; general counsel; prosecutor',
    15: `marketer; marketing specialist; content creator; social media specialist; seo specialist; copywriter; brand ambassador; influencer;
      marketing executive; growth hacker; content strategist; digital marketer; marketing coordinator; lead generation specialist; partner marketing`,
    16: 'journalist; editor; writer; reporter; producer; translator; publicist; content writer; broadcaster; podcaster; blogger; technical writer; copy editor; filmmaker',
    17: 'soldier; police officer; firefighter; security guard; security officer; detective; sergeant; lieutenant',
    18: 'logistics coordinator; process owner; business process owner; warehouse worker; logistics specialist; supply chain analyst; operations analyst; operations coordinator; dispatcher; supply chain planner; production worker',
    19: 'product owner; product analyst',
    20: 'project coordinator; pmo; project officer; agile coach; project controller; project administrator',
    21: 'buyer; purchaser; procurement specialist; category buyer; sourcing specialist; purchasing agent; procurement officer',
    22: 'qa engineer; tester; quality inspector; quality engineer; test engineer; quality controller; qa analyst',
    23: 'real estate agent; realtor; real estate broker; estate agent; real estate advisor; property consultant; letting agent',
    24: 'researcher; scientist; research scientist; research associate; research assistant; postdoc; postdoctoral researcher; research fellow; postdoctoral fellow; chemist; biologist; physicist; economist; statistician; lab technician; postdoctoral research associate',
    25: `account executive; sales executive; sales representative; sales rep; salesman; salesperson; sales development representative; sdr; sales assistant;
      sales consultant; sales advisor; sales engineer; account representative; sales associate; inside sales; pre sales engineer; presales; territory executive; insurance agent; travel agent; sales specialist; key account executive`,
    26: 'customer service representative; customer support specialist; customer success specialist; support engineer; helpdesk; help desk; call center agent; customer care representative; customer service agent; customer success partner; technical support engineer',
  },
  functions: {
    1: 'accounting; accounts; audit; bookkeeping; tax; controlling; payroll',
    2: 'administration; administrative; office; facilities; back office; office management',
    3: 'design; creative; art; ux; ui; fashion; music; photography; arts',
    4: 'business development; partnerships; alliances; strategy; strategic; partner manager; channel partner; partner success; partner program; partner development; corporate development; new business; channel; market development',
    5: 'community development; social services; charity; ngo; nonprofit; non profit; social impact; social care',
    6: 'consulting; advisory; transformation; consultancy; management consulting',
    7: 'education; training; learning; school; university; academy; teaching; e learning; learning and development; l&d',
    8: 'engineering; mechanical; electrical; technical; construction; r&d engineering; maintenance; hardware; automation; robotics',
    9: `founder; co founder; cofounder; entrepreneur; owner; co owner; startup; founding partner; proprietor; entrepreneurship; business owner; small business owner; sole proprietor; sole trader; serial entrepreneur; innovation`,
    10: 'finance; financial; treasury; investment; investments; investor relations; banking; cfo; fp&a; wealth management; private equity; venture capital; credit; m&a; risk; insurance; chief financial officer; asset management; equity research; controller',
    11: 'healthcare; health care; medical; nursing; clinical; hospital; pharmacy; patient; health; dental',
    12: 'human resources; hr; people; talent; recruiting; recruitment; chro; people operations; culture; talent acquisition; chief people officer; compensation; benefits; people and culture; employer branding; staffing; chief human resources officer',
    13: 'information technology; it; software; data; cto; cio; ciso; cloud; devops; infrastructure; cybersecurity; cyber security; information security; digital; technology; systems; network; web; ai; machine learning; artificial intelligence; analytics; security engineering; saas; chief technology officer; chief information officer; software engineering; software development; application; applications; platform; chief technical officer; full stack; frontend; backend; database; ict',
    14: 'legal; compliance; law; clo; general counsel; contracts; intellectual property; privacy; regulatory; regulatory affairs',
    15: 'marketing; brand; content marketing; growth; cmo; seo; social media; advertising; digital marketing; product marketing; demand generation; lead generation; e commerce; ecommerce; communications and marketing; campaign; crm; chief marketing officer; market research; events; event; merchandising',
    16: 'communications; communication; media; public relations; pr; press; editorial; content; publishing; journalism; corporate communications; public affairs',
    17: 'military; defense; defence; army; police; navy; air force; security services; fire department',
    18: `operations; operational; logistics; supply chain; coo; ceo; managing director; general manager; general management; president; manufacturing; production; warehouse; plant;
      chief executive officer; chief executive; chief operating officer; chief operations officer; executive director; distribution; fulfillment; business operations; process; processes; general director; country manager; transportation; store; restaurant; branch; ops; lean; fleet; chairman; company director; revops; revenue operations; hotel; chief of staff`,
    19: 'product management; product; chief product officer; products; product development',
    20: 'project; program; programme; projects; programs; project management; program management; agile; delivery; scrum; pmo; programmes',
    21: 'purchasing; procurement; sourcing; chief procurement officer; vendor management; category management; buying; category',
    22: 'quality; quality assurance; qa; quality control; testing; test; qhse; hse; quality management; ehs',
    23: 'real estate; property; leasing; property management; facility; realty',
    24: 'research; r&d; science; laboratory; lab; research and development; scientific; clinical research; user research; chief scientific officer; insights',
    25: 'sales; commercial; key account; account; accounts manager; cro; territory; chief revenue officer; chief commercial officer; revenue; selling; presales; key accounts; retail; customer acquisition; export; wholesale; area sales; channel sales; partner sales; trade',
    26: 'customer success; customer support; customer service; customer experience; support; client services; customer care; technical support; client success; service desk; help desk; customer; client; cx; after sales; aftersales',
  },
  at: 'at',
};
