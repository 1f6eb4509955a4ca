package dev.gradus.grading.chinese;

import java.util.Set;

/**
 * What children say long before they can read its characters: the body, food, animals, the things at home and at school,
 * what one does with hands and feet, sounds. Such a word needs its pinyin, but no explaining. Our own list.
 */
final class EarlyWords {

    private static final Set<String> WORDS = Registers.words("""
            大拇指 拇指 食指 膝盖 胳膊 胳膊肘 肩膀 肚脐 肚子 屁股 脖子 嗓子 喉咙 眉毛 睫毛 指甲 后背 脊背 脚趾 脚跟 脚丫 手腕 手掌
            巴掌 拳头 胸口 鼻涕 鼻孔 眼泪 眼眶 嘴唇 舌头 牙齿 下巴 口水 唾沫 喷嚏 哈欠 咳嗽 感冒 痒痒 酒窝 辫子 胡子 骨头 伤疤 血
            馒头 包子 饺子 馄饨 粽子 汤圆 月饼 饼干 蛋糕 面包 面条 巧克力 冰淇淋 冰激凌 糖葫芦 糖果 爆米花 薯条 薯片 汉堡 披萨 比萨 香肠
            火腿 豆腐 豆浆 酱油 醋 芝麻 辣椒 葱 蒜 姜 韭菜 芹菜 菠菜 白菜 萝卜 胡萝卜 茄子 黄瓜 南瓜 冬瓜 丝瓜 土豆 红薯 玉米 蘑菇
            西红柿 番茄 葡萄 香蕉 苹果 橘子 橙子 柚子 柠檬 菠萝 芒果 草莓 樱桃 荔枝 西瓜 哈密瓜 猕猴桃 桃子 杏子 柿子 石榴 椰子 蓝莓 栗子
            核桃 瓜子 花生 蜂蜜 奶酪 酸奶 咖啡 果酱 烧烤 烤鸭 零食 米粥 稀饭 鸡蛋 烧饼 油条
            蚂蚁 蝴蝶 蜻蜓 蜜蜂 蚊子 苍蝇 蜘蛛 蚯蚓 蜗牛 蝌蚪 青蛙 蛤蟆 癞蛤蟆 螃蟹 龙虾 乌龟 鳄鱼 鲨鱼 鲸鱼 海豚 海豹 企鹅 章鱼 恐龙
            狮子 老虎 豹子 大象 长颈鹿 斑马 河马 犀牛 袋鼠 猩猩 大猩猩 熊猫 狗熊 猴子 狐狸 狼 刺猬 松鼠 老鼠 兔子 骆驼 羚羊 绵羊 山羊
            毛驴 驴 猪 蝙蝠 猫头鹰 老鹰 鹦鹉 麻雀 喜鹊 燕子 乌鸦 鸽子 孔雀 天鹅 鸵鸟 啄木鸟 萤火虫 蟋蟀 蝈蝈 螳螂 瓢虫 毛毛虫 仓鼠 翅膀
            尾巴 爪子 羽毛 鸟窝 鸟巢 蛋壳
            书包 铅笔 橡皮 蜡笔 剪刀 胶水 胶带 抽屉 椅子 凳子 沙发 窗帘 窗户 枕头 被窝 毯子 拖鞋 袜子 裤子 裙子 衬衫 毛衣 手套 围巾 帽子
            雨伞 雨衣 扣子 纽扣 拉链 口袋 眼镜 镜子 梳子 牙刷 牙膏 毛巾 肥皂 香皂 浴缸 马桶 厕所 垃圾 垃圾桶 扫帚 拖把 抹布 筷子 勺子
            盘子 碟子 杯子 茶壶 水壶 锅 锅盖 炉子 冰箱 空调 电扇 遥控器 电梯 蜡烛 灯笼 鞭炮 烟花 气球 皮球 足球 篮球 乒乓球 羽毛球 毽子
            跳绳 滑梯 秋千 跷跷板 积木 拼图 玩具 风筝 陀螺 哨子 喇叭 吉他 钢琴 笛子 自行车 摩托车 卡车 轿车 公交车 地铁 轮船 帆船 潜水艇
            火箭 飞船 直升机 轮胎 梯子 钉子 锤子 钥匙 锁 绳子 篮子 袋子 塑料袋 瓶子 罐子 盒子 箱子 棍子 篱笆 栏杆 台阶 楼梯 屋檐 烟囱
            泥巴 泥土 沙滩 贝壳 石头 闪电 打雷 彩虹 冰雹 雾 霜 露珠 悬崖 瀑布 池塘 水洼 沙漠 火山 地震 台风 柳树 松树 竹子 玫瑰 菊花
            荷花 梅花 向日葵 蒲公英 牵牛花 仙人掌 树枝 叶子 种子 稻草 麦子
            姥姥 姥爷 舅舅 舅妈 姑姑 姨妈 婶婶 嫂子 孙子 孙女 娃娃 婴儿 邻居 警察 护士 司机 厨师 裁缝 保姆 小丑 国王 王后 公主 王子 巫婆
            仙女 妖怪 怪兽 海盗 骑士 魔术 魔法
            拥抱 搂 趴 蹲 踩 踢 跺脚 蹦 挠 捏 掐 拧 捂 揉 搓 抹 砸 扔 捡 捧 扛 拖 拽 摇晃 晃 甩 摔 摔跤 摔倒 跌倒 滑倒 吓唬 吓 哄 骗
            瞪 眨 眨眼 瞧 盯 吵架 吵闹 骂 嚷 叹气 嚼 咬 啃 吞 咽 舔 喷 洒 浇 泼 淋 晒 烤 炒 煮 蒸 煎 剥 削 剁 缝 拆 撕 剪 贴 粘 涂
            竖 歇 跤 躲猫猫 捉迷藏 溜达 溜 逛 挤 挤眼 眯 打滚 翻跟头 喂 挖 埋 藏 塞 拎 扶 拍 拍手 鼓掌 摞
            调皮 淘气 乖 傻 笨 胖 瘦 丑 脏 乱糟糟 湿漉漉 毛茸茸 胖乎乎 亮晶晶 辣 咸 臭 馋 饿 渴 疼 痒 烫 冻 暖和 凉快 漂亮 害羞 害怕
            哗啦 哗啦啦 扑通 咕咚 咕噜 咕噜咕噜 嘎吱 叮咚 叮当 轰隆 轰隆隆 呼噜 喵 汪汪 咩 哞 嘀嗒 滴答 噼里啪啦 嗡嗡 叽叽喳喳 呱呱 咯咯
            嘻嘻 哈哈 哎呀 嘘
            棵 盏 您 您好 咱 咱们 弄 弄坏 弄脏 摸 摸摸 扎 串 一串 漂 漂走 夹 夹子 垂 咧 咧嘴 钓 钓鱼 搞 搞坏 罚 挡 挡住 撒 撒谎 拦 拦住 漏 窄 辆 一辆
            扭 衣裳 胀 洗澡 游泳 鞭子 烦 捐 皱 皱眉 夸 夸奖 暑假 裹 喘 喘气 脾气 摊 哑 肿 掀 瓷 趟 一趟 逗 逗笑 框 嫌 啥 羡慕 哎 吼 睁 睁眼 瞒
            狡猾 赤脚 扒 斧头 搅 搅拌 缠 掏 堵 堵车 勾 手帕 捣蛋 砍 锯 拼 染 熬 厨房 乱七八糟 枯 煤 驾 肺 胃 咳 擦 拴 蹭 戳 啄 趟水
            卡 卡片 剥开 抛 捉 躲 躲起来 拄 晾 舀 踮 攥 拧干 挪 蜷
            """);

    private static final String NUMBERS = "一二两三四五六七八九十几半每这那";
    private static final String MEASURES = "棵盏颗朵匹幅副株粒滴摞沓束串捆叠排辆架艘栋幢顿趟遍阵枚瓶罐杯碗勺壶锅盆桶袋箱筐篮堆层节截块片丝瓣窝群双套件";

    private EarlyWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }

    /** Some of a thing, as 一棵 and 两盏: such measures are said from the first words on. */
    static boolean counts(String word) {
        return word.length() == 2 && NUMBERS.indexOf(word.charAt(0)) >= 0 && MEASURES.indexOf(word.charAt(1)) >= 0;
    }

    /** A deed and its outcome, as 捂住 from 捂: whoever knows the first and reads the second knows both. */
    static boolean begins(String word) {
        return word.length() == 2 && WORDS.contains(word.substring(0, 1));
    }
}
