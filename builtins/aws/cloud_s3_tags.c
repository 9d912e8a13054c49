/*
 * S3 object tags: kept in an object's metadata in the form of the header x-amz-tagging ("a=1&b=2").
 */
#include "builtins/aws/cloud_s3.h"

#include "grammar/gc.h"

#define TAGS_MAX 10

static void add_field(Buf *out, Text name, Text value) {
    if (out->len) buf_char(out, '&');
    sign_uri_encode(out, name, false);
    buf_char(out, '=');
    sign_uri_encode(out, value, false);
}

static void save(CloudCall *call, const StoredObject *object, Text tags, int status) {
    const char *error;
    Json *meta = jsn_copy(object->meta);
    jsn_remove(meta, "before");
    jsn_remove(meta, "tags");
    if (tags.len) jsn_put_text(meta, "tags", tags);
    if (store_set_meta(call->cloud, call->bucket, call->key, object, meta, &error))
        cloud_reply(call, status, TEXT(""));
    else
        cloud_fail(call, "InternalError", "%s", error);
}

void cs3_get_tagging(CloudCall *call) {
    StoredObject object;
    if (!cs3_need_bucket(call, false) || !cs3_need_object(call, &object)) return;
    Buf xml = {0};
    size_t at = 0;
    Text name, value;
    buf_z(&xml, XML_HEAD "<Tagging xmlns=\"" S3_NAMESPACE "\"><TagSet>");
    while (sign_query_next(jsn_get_text(object.meta, "tags"), &at, &name, &value)) {
        buf_z(&xml, "<Tag>");
        xml_text(&xml, "Key", name);
        xml_text(&xml, "Value", value);
        buf_z(&xml, "</Tag>");
    }
    buf_z(&xml, "</TagSet></Tagging>");
    cloud_reply_xml(call, 200, &xml);
}

void cs3_put_tagging(CloudCall *call) {
    StoredObject object;
    if (!cs3_need_bucket(call, false) || !cs3_need_object(call, &object)) return;
    XmlNode *root = xml_read(buf_as_text(&call->body->memory));
    const XmlNode *set = xml_child(root, "TagSet");
    Buf tags = {0};
    int count = 0;
    for (const XmlNode *tag = set ? set->child : NULL; tag; tag = tag->next, count++)
        add_field(&tags, xml_child_text(tag, "Key"), xml_child_text(tag, "Value"));
    if (!set)
        cloud_fail(call, "MalformedXML", "The XML you provided was not well-formed or did not validate.");
    else if (count > TAGS_MAX)
        cloud_fail(call, "BadRequest", "Object tags cannot be greater than 10");
    else
        save(call, &object, buf_as_text(&tags), 200);
}

void cs3_delete_tagging(CloudCall *call) {
    StoredObject object;
    if (cs3_need_bucket(call, false) && cs3_need_object(call, &object)) save(call, &object, TEXT(""), 204);
}
