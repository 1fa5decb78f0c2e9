/** The settings of the company whose desk the sample is. */
export const COMPANY = {
  companyName: '江南电气有限公司（样例）',
  branch: '城东分公司',
  servicePhone: '0510-80001000',
  ...Object.fromEntries(
    ['望山镇', '南桥镇', '新安镇', '北塘镇', '龙湾镇', '太平桥村', '开发区', '高新区', '园区', '工业园', '大学城']
      .map((place) => ({ place, zone: 'suburban' }))
      .concat(['路', '巷'].map((place) => ({ place, zone: 'urban' })))
      .map((row, i) => [`zones.${String(i + 1).padStart(2, '0')}`, row]),
  ),
  receiptFrom: 'LQ-000401',
};

/** The suppliers of what the company does not make itself. */
export const SUPPLIERS = [
  {
    name: '华控电气有限公司',
    contact: '钱进',
    phone: '0510-80002001',
    products: '泵站控制柜 PK 系列、变频器 VF 系列、接触器',
    responsePromise: '接到通知 4 小时内答复，48 小时内到场',
  },
  {
    name: '声海仪表厂',
    contact: '唐静',
    phone: '0510-80002002',
    products: '超声波流量计 UF 系列、液位变送器及探头',
    responsePromise: '当天答复；返厂修理 10 个工作日',
  },
  { name: '恒达电表股份有限公司', contact: '罗成', phone: '0510-80002003', products: '智能电表和多功能电能表 DT 系列' },
];
