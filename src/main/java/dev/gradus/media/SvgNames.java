package dev.gradus.media;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a drawing may consist of (SVG 2, Filter Effects 1, SVG Animations 2). Left out on purpose: {@code script},
 * {@code foreignObject}, media and link targets, fonts, and whatever comes to be invented.
 */
final class SvgNames {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    static final Set<String> ANIMATIONS = Set.of("animate", "set", "animateTransform", "animateMotion");

    static final Set<String> ELEMENTS = words("""
            svg g defs symbol use switch a title desc style image
            path rect circle ellipse line polyline polygon text tspan textPath
            marker linearGradient radialGradient stop pattern clipPath mask filter mpath
            animate set animateTransform animateMotion
            feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
            feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge
            feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
            """);

    /** Elements whose text is shown or read out; elsewhere only the white space between elements stays. */
    static final Set<String> HOLDING_TEXT = Set.of("text", "tspan", "textPath", "title", "desc", "style", "a");

    /** Elements that may refer to another by {@code href}, in the drawing itself only. */
    static final Set<String> REFERRING = Set.of(
            "use",
            "image",
            "feImage",
            "textPath",
            "mpath",
            "linearGradient",
            "radialGradient",
            "pattern",
            "filter",
            "a");

    /** Attributes that are words for people or style rules, never looked at as a value with a meaning of its own. */
    static final Set<String> FREE_TEXT = Set.of("id", "class", "role", "lang");

    /** Attributes that are also CSS properties, and properties that have no attribute. */
    static final Set<String> PROPERTIES = words("""
            alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
            color-rendering cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color
            flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight
            image-rendering isolation letter-spacing lighting-color line-height marker marker-end marker-mid
            marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering
            stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
            stroke-miterlimit stroke-opacity stroke-width text-align text-anchor text-decoration text-indent
            text-overflow text-rendering text-transform transform transform-box transform-origin unicode-bidi
            vector-effect visibility white-space word-spacing writing-mode x y cx cy r rx ry d width height
            animation animation-delay animation-direction animation-duration animation-fill-mode
            animation-iteration-count animation-name animation-play-state animation-timing-function
            """);

    static final Set<String> ATTRIBUTES =
            Stream.concat(PROPERTIES.stream(), words("""
            viewBox preserveAspectRatio version x1 x2 y1 y2 dx dy fx fy fr points pathLength rotate textLength
            lengthAdjust startOffset method side spacing systemLanguage requiredExtensions requiredFeatures
            gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform
            clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
            filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent
            operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha
            kernelUnitLength surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle azimuth
            elevation pointsAtX pointsAtY pointsAtZ z scale xChannelSelector yChannelSelector stdDeviation radius
            baseFrequency numOctaves seed stitchTiles
            attributeName attributeType begin dur end min max restart repeatCount repeatDur calcMode keyTimes
            keySplines keyPoints from to by additive accumulate path origin media focusable
            """).stream()).collect(Collectors.toUnmodifiableSet());

    /** Attributes that load, lead or send somewhere in some language; worth a word when they are dropped. */
    private static final Set<String> REACHING = Set.of(
            "src",
            "srcset",
            "srcdoc",
            "data",
            "action",
            "formaction",
            "base",
            "ping",
            "background",
            "poster",
            "target");

    /** Elements without effect on the picture that are left out without a word. */
    private static final Set<String> SILENT_ELEMENTS = Set.of("metadata", "view");

    /** What drawing programs write for themselves. */
    private static final List<String> EDITORS = List.of(
            "inkscape",
            "sodipodi",
            "adobe",
            "rdf",
            "purl.org",
            "creativecommons",
            "web.resource.org",
            "bohemiancoding",
            "serif.com",
            "figma",
            "boxy-svg",
            "coreldraw",
            "corel.com",
            "openoffice",
            "libreoffice",
            "vectornator");

    private static final int LONGEST_NAMESPACE = 200;

    private SvgNames() {}

    static boolean isSvg(String namespace) {
        return namespace.isEmpty() || namespace.equals(SVG);
    }

    /** Whether an element outside the list can go without mention: nothing of the picture goes with it. */
    static boolean isNoise(String namespace, String element) {
        return isSvg(namespace)
                ? SILENT_ELEMENTS.contains(element)
                : namespace.length() < LONGEST_NAMESPACE
                        && EDITORS.stream().anyMatch(namespace.toLowerCase(Locale.ROOT)::contains);
    }

    static boolean isHandlerOrReaching(String attribute) {
        String lower = attribute.toLowerCase(Locale.ROOT);
        return lower.startsWith("on") || lower.contains("href") || REACHING.contains(lower);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
