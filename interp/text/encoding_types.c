/*
 * java.util.Base64, java.net.URLEncoder and URLDecoder, java.security.MessageDigest, and what Groovy adds to byte[].
 */
#include "interp/text/digest.h"
#include "interp/classes/construct.h"
#include "interp/text/encoding.h"
#include "interp/native.h"
#include "interp/text/string.h"

/* --- Base64 -------------------------------------------------------------------------------------------------------------- */

typedef struct Coder {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &coder_tag */
    Base64Form form;
    bool no_padding;
} Coder;
static const char coder_tag, digest_tag;

static Value coder_new(Interp *in, const char *class_name, Base64Form form, bool no_padding) {
    Coder *c = gc_new(Coder);
    c->obj.cls = class_named(in, class_name);
    c->tag = &coder_tag;
    c->form = form;
    c->no_padding = no_padding;
    return native_value(c);
}
static const char encoder_class[] = "java.util.Base64$Encoder", decoder_class[] = "java.util.Base64$Decoder";
METHOD(encoder) { return coder_new(in, encoder_class, BASE64_BASIC, false); }
METHOD(url_encoder) { return coder_new(in, encoder_class, BASE64_URL, false); }
METHOD(mime_encoder) { return coder_new(in, encoder_class, BASE64_MIME, false); }
METHOD(decoder) { return coder_new(in, decoder_class, BASE64_BASIC, false); }
METHOD(url_decoder) { return coder_new(in, decoder_class, BASE64_URL, false); }
METHOD(mime_decoder) { return coder_new(in, decoder_class, BASE64_MIME, false); }
METHOD(without_padding) { return coder_new(in, encoder_class, ((Coder *)self.as.obj)->form, true); }

/* The bytes of a byte[] or of a text. */
static bool given_bytes(Interp *in, Value v, Buf *out) {
    Text t;
    if (is_null(v)) return throw_null(in), false;
    if (v.kind == V_ARRAY || v.kind == V_LIST) return bytes_of(raw_list(v), out), true;
    if (!value_text(in, v, &t)) return false;
    buf_text(out, t);
    return true;
}

static bool encode(Interp *in, Value self, Value v, Buf *out) {
    Buf bytes = {0};
    const Coder *c = (Coder *)self.as.obj;
    if (!given_bytes(in, v, &bytes)) return false;
    base64_encode(out, buf_as_text(&bytes), c->form, !c->no_padding);
    return true;
}
METHOD(encode_bytes) {
    Buf out = {0};
    return encode(in, self, args[0], &out) ? byte_array(in, buf_as_text(&out)) : V_THROWN;
}
METHOD(encode_text_method) {
    Buf out = {0};
    return encode(in, self, args[0], &out) ? string_from_buf(in, &out) : V_THROWN;
}
METHOD(decode) {
    Buf text = {0}, out = {0};
    if (!given_bytes(in, args[0], &text)) return V_THROWN;
    const char *fault = base64_decode(&out, buf_as_text(&text), ((Coder *)self.as.obj)->form);
    return fault ? throw_error(in, EX_ILLEGAL_ARGUMENT, "%s", fault) : byte_array(in, buf_as_text(&out));
}

static const NativeMethod base64_methods[] = {
    {"static getEncoder()", encoder},        {"static getUrlEncoder()", url_encoder}, {"static getMimeEncoder()", mime_encoder},
    {"static getDecoder()", decoder},        {"static getUrlDecoder()", url_decoder}, {"static getMimeDecoder()", mime_decoder},
    {0},
};
static const NativeMethod encoder_methods[] = {
    {"encode(byte[])", encode_bytes}, {"encodeToString(byte[])", encode_text_method}, {"withoutPadding()", without_padding}, {0}};
static const NativeMethod decoder_methods[] = {{"decode(String)", decode}, {"decode(byte[])", decode}, {0}};
const NativeType type_java_util_Base64 = {.name = "java.util.Base64", .kind = V_NATIVE, .methods = base64_methods};
const NativeType type_Base64_Encoder = {.name = "java.util.Base64$Encoder", .kind = V_NATIVE, .methods = encoder_methods};
const NativeType type_Base64_Decoder = {.name = "java.util.Base64$Decoder", .kind = V_NATIVE, .methods = decoder_methods};

/* --- URLEncoder, URLDecoder ------------------------------------------------------------------------------------------------ */

METHOD(url_encode_text) {
    Buf bytes = {0}, out = {0};
    if (is_null(args[0])) return throw_null(in);
    if (!encode_text(in, string_text(as_string(args[0])), argc > 1 ? args[1] : v_null(), &bytes)) return V_THROWN;
    url_encode(&out, buf_as_text(&bytes));
    return string_from_buf(in, &out);
}
METHOD(url_decode_text) {
    Buf out = {0};
    if (is_null(args[0])) return throw_null(in);
    const char *fault = url_decode(&out, string_text(as_string(args[0])));
    return fault ? throw_error(in, EX_ILLEGAL_ARGUMENT, "%s", fault) : decode_text(in, buf_as_text(&out), argc > 1 ? args[1] : v_null());
}
static const NativeMethod url_encoder_methods[] = {{"static encode(String)", url_encode_text},
                                                   {"static encode(String, String)", url_encode_text},
                                                   {"static encode(String, java.nio.charset.Charset)", url_encode_text},
                                                   {0}};
static const NativeMethod url_decoder_methods[] = {{"static decode(String)", url_decode_text},
                                                   {"static decode(String, String)", url_decode_text},
                                                   {"static decode(String, java.nio.charset.Charset)", url_decode_text},
                                                   {0}};
const NativeType type_java_net_URLEncoder = {.name = "java.net.URLEncoder", .kind = V_NATIVE, .methods = url_encoder_methods};
const NativeType type_java_net_URLDecoder = {.name = "java.net.URLDecoder", .kind = V_NATIVE, .methods = url_decoder_methods};

/* --- MessageDigest ----------------------------------------------------------------------------------------------------------- */

typedef struct Digest {
    Obj obj; /* kind NATIVE */
    const void *tag; /* &digest_tag */
    DigestId id;
    Buf bytes; /* fed so far */
} Digest;
static Digest *as_digest(Value v) { return (Digest *)v.as.obj; }

METHOD(get_instance) {
    if (is_null(args[0])) return throw_error(in, EX_NULL_POINTER, "null algorithm name");
    DigestId id = digest_named(string_text(as_string(args[0])));
    if (id == DIGEST_COUNT) return throw_error(in, EX_NO_SUCH_ALGORITHM, "%s MessageDigest not available", as_string(args[0])->text);
    Digest *d = gc_new(Digest);
    d->obj.cls = as_class(self);
    d->tag = &digest_tag;
    d->id = id;
    return native_value(d);
}
METHOD(update) {
    if (is_number(args[0])) buf_char(&as_digest(self)->bytes, (char)args[0].as.i);
    else if (!given_bytes(in, args[0], &as_digest(self)->bytes)) return V_THROWN;
    return v_null();
}
METHOD(update_part) {
    Buf bytes = {0};
    if (!given_bytes(in, args[0], &bytes)) return V_THROWN;
    int64_t from = args[1].as.i, count = args[2].as.i;
    if (from < 0 || count < 0 || (size_t)(from + count) > bytes.len) return throw_error(in, EX_ILLEGAL_ARGUMENT, "Input buffer too short");
    buf_bytes(&as_digest(self)->bytes, bytes.at + from, (size_t)count);
    return v_null();
}
METHOD(digest) {
    uint8_t out[DIGEST_LONGEST];
    if (argc && !given_bytes(in, args[0], &as_digest(self)->bytes)) return V_THROWN;
    size_t len = digest_of(as_digest(self)->id, buf_as_text(&as_digest(self)->bytes), out);
    as_digest(self)->bytes = (Buf){0};
    return byte_array(in, text_span((const char *)out, len));
}
/* digest(byte[], from, room): how many bytes were put there */
METHOD(digest_into) {
    if (is_null(args[0])) return throw_error(in, EX_ILLEGAL_ARGUMENT, "No output buffer given");
    List *into = as_list(args[0]);
    int64_t from = args[1].as.i, room = args[2].as.i;
    int32_t length = (int32_t)digest_length(as_digest(self)->id);
    if (from < 0 || room < 0 || from + room > into->len)
        return throw_error(in, EX_ILLEGAL_ARGUMENT, "Output buffer too small for specified offset and length");
    if (room < length)
        return throw_error(in, EX_DIGEST, "Length must be at least %d for %sdigests", length, digest_name(as_digest(self)->id));
    Value made = digest(in, self, NULL, 0);
    for (int32_t i = 0; i < length; i++) into->at[from + i] = as_list(made)->at[i];
    return v_int(length);
}
METHOD(get_digest_length) { return v_int((int32_t)digest_length(as_digest(self)->id)); }

METHOD(reset) {
    as_digest(self)->bytes = (Buf){0};
    return v_null();
}
METHOD(algorithm) { return string_z(in, digest_name(as_digest(self)->id)); }
METHOD(static_is_equal) {
    Buf a = {0}, b = {0};
    if (!given_bytes(in, args[0], &a) || !given_bytes(in, args[1], &b)) return V_THROWN;
    return v_bool(text_eq(buf_as_text(&a), buf_as_text(&b)));
}

static const NativeMethod digest_methods[] = {
    {"static getInstance(String)", get_instance},
    {"static isEqual(byte[], byte[])", static_is_equal},
    {"update(byte)", update},
    {"update(byte[])", update},
    {"update(byte[], int, int)", update_part},
    {"digest()", digest},
    {"digest(byte[])", digest},
    {"digest(byte[], int, int)", digest_into},
    {"getDigestLength()", get_digest_length},
    {"reset()", reset},
    {"getAlgorithm()", algorithm},
    {0},
};
const NativeType type_java_security_MessageDigest = {.name = "java.security.MessageDigest", .kind = V_NATIVE, .methods = digest_methods};

/* --- byte[] -------------------------------------------------------------------------------------------------------------------- */

/* What byte[] is encoded to: no String but a thing that writes itself, as in Groovy. */
enum { ENCODED_TEXT, ENCODED_FIELDS };
#define BASE64_TEXT "org.codehaus.groovy.runtime.EncodingGroovyMethods$1"
#define HEX_TEXT "org.codehaus.groovy.runtime.EncodingGroovyMethods$2"

static Value encoded_new(Interp *in, const char *class_name, Buf *text) {
    Value v = instance_new(class_named(in, class_name));
    v.as.obj->fields[ENCODED_TEXT] = string_from_buf(in, text);
    return v;
}
METHOD(encoded_text) { return self.as.obj->fields[ENCODED_TEXT]; }
METHOD(encoded_write) {
    Value text = encoded_text(in, self, NULL, 0);
    if (is_null(args[0])) return throw_null(in);
    Value v = call_method_z(in, args[0], "write", &text, 1);
    return is_abrupt(v) ? v : args[0];
}
static const NativeMethod encoded_methods[] = {{"toString()", encoded_text}, {"writeTo(java.io.Writer)", encoded_write}, {0}};
const NativeType type_encoded_base64 = {
    .name = BASE64_TEXT, .interfaces = "groovy.lang.Writable", .kind = V_OBJECT, .methods = encoded_methods, .fields = ENCODED_FIELDS};
const NativeType type_encoded_hex = {
    .name = HEX_TEXT, .interfaces = "groovy.lang.Writable", .kind = V_OBJECT, .methods = encoded_methods, .fields = ENCODED_FIELDS};

/* Groovy ends a line after 57 bytes, and after the last one or two bytes when whole groups of three stand before them there. */
static bool ends_with_line(size_t bytes) {
    enum { LINE = 57, GROUP = 3 };
    if (bytes % GROUP) return bytes / GROUP % (LINE / GROUP) != 0;
    return bytes && bytes % LINE == 0;
}

METHOD(array_base64) {
    Buf bytes = {0}, out = {0};
    bytes_of(raw_list(self), &bytes);
    bool chunked = argc && args[0].kind == V_BOOL && args[0].as.i;
    base64_encode(&out, buf_as_text(&bytes), chunked ? BASE64_MIME : BASE64_BASIC, true);
    if (chunked && ends_with_line(bytes.len)) buf_z(&out, "\r\n");
    return encoded_new(in, BASE64_TEXT, &out);
}
METHOD(array_base64_url) {
    Buf bytes = {0}, out = {0};
    bytes_of(raw_list(self), &bytes);
    base64_encode(&out, buf_as_text(&bytes), BASE64_URL, argc && args[0].as.i);
    return encoded_new(in, BASE64_TEXT, &out);
}
METHOD(array_hex) {
    Buf bytes = {0}, out = {0};
    bytes_of(raw_list(self), &bytes);
    hex_encode(&out, buf_as_text(&bytes));
    return encoded_new(in, HEX_TEXT, &out);
}

const NativeMethod byte_array_methods[] = {
    {"encodeBase64()", array_base64}, {"encodeBase64(boolean)", array_base64}, {"encodeBase64Url()", array_base64_url},
    {"encodeBase64Url(boolean)", array_base64_url}, {"encodeHex()", array_hex}, {0}};
